package org.dateline.parse.scalar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.GmtCheck;
import org.dateline.model.LocalMoment;
import org.dateline.model.WallTime;
import org.dateline.problem.Rule;

/** Reads hours and moments: ISO 8601, 24 hours, to the minute. */
public final class TimeReader {

    private static final String HOUR = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";

    /** What a wall time looks like. */
    public static final String FORM = "(" + HOUR + ")(?:(/|\\.\\.)(" + HOUR + "))?(~?)";

    /** What a GMT check looks like. */
    public static final String GMT_FORM = "(?:(" + DateReader.DAY_FORM + ")[T ])?(" + HOUR + ")";

    public static final Pattern MOMENT =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ](" + HOUR + ")(?::00)?(Z|[+-][0-9]{2}:[0-9]{2})?");

    /** The same, to the second. */
    private static final Pattern SECONDS = Pattern.compile("(.*[T ]" + HOUR + "):[0-5][0-9](?:[.,][0-9]+)?(Z|[+-].*)?");

    private static final Pattern WALL = Pattern.compile(FORM);
    private static final Pattern GMT = Pattern.compile(GMT_FORM);

    private TimeReader() {}

    /** {@code 17:00}, {@code 19:00/08:00}, {@code 17:00..19:30}, each with a closing {@code ~} for "about". */
    public static WallTime wallTime(String text) throws Mistake {
        Matcher wall = WALL.matcher(text);
        if (!wall.matches()) {
            throw notAnHour(text, EditorsTime.wall(text));
        }
        LocalTime start = LocalTime.parse(wall.group(1));
        Optional<LocalTime> end = Optional.ofNullable(wall.group(3)).map(LocalTime::parse);
        boolean approximate = wall.group(4).equals("~");
        if (end.equals(Optional.of(start))) {
            String once = start + wall.group(4);
            throw new Mistake(Rule.TIME_FORM, "“" + text + "” ends when it begins", "write " + once, Optional.of(once));
        }
        return new WallTime(start, end, "/".equals(wall.group(2)), approximate);
    }

    /** {@code 14:00}, or {@code 2023-09-10T23:30} where the GMT date differs from the local one. */
    public static GmtCheck gmt(String text) throws Mistake {
        Matcher gmt = GMT.matcher(text);
        if (!gmt.matches()) {
            throw notAnHour(text, EditorsMoment.inGreenwich(text).orElseGet(() -> EditorsTime.gmt(text)));
        }
        Optional<String> typedDay = Optional.ofNullable(gmt.group(1));
        Optional<LocalDate> day = typedDay.isPresent() ? Optional.of(DateReader.day(typedDay.get())) : Optional.empty();
        return new GmtCheck(day, LocalTime.parse(gmt.group(2)));
    }

    /** {@code 2024-11-30T23:59}, with an offset where one is typed. */
    public static LocalMoment moment(String text) throws Mistake {
        Matcher moment = MOMENT.matcher(text);
        if (!moment.matches()) {
            refuseSeconds(text);
            throw EditorsMoment.mistake(text)
                    .orElseGet(() -> new Mistake(
                            Rule.TIME_FORM,
                            "“" + text + "” is not a moment",
                            "write day and hour, as in 2024-11-30T23:59"));
        }
        LocalDate day = DateReader.day(moment.group(1));
        try {
            return new LocalMoment(
                    LocalDateTime.of(day, LocalTime.parse(moment.group(2))),
                    Optional.ofNullable(moment.group(3)).map(ZoneOffset::of));
        } catch (DateTimeException e) {
            throw new Mistake(Rule.TIME_FORM, "There is no offset " + moment.group(3), "write it as +03:00");
        }
    }

    /** Nobody tells when something happened to the second, and to drop them would be to lose what was typed. */
    private static void refuseSeconds(String text) throws Mistake {
        Matcher seconds = SECONDS.matcher(text);
        if (seconds.matches()) {
            String minute =
                    seconds.group(1) + Optional.ofNullable(seconds.group(2)).orElse("");
            if (MOMENT.matcher(minute).matches()) {
                throw new Mistake(
                        Rule.TIME_FORM,
                        "“" + text + "” is told to the second",
                        "write " + minute + ", to the minute",
                        Optional.of(minute));
            }
        }
    }

    private static Mistake notAnHour(String text, Advice advice) {
        return new Mistake(Rule.TIME_FORM, "“" + text + "” is not an hour", advice.hint(), advice.instead());
    }
}
