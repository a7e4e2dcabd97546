package org.dateline.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.GmtCheck;
import org.dateline.model.LocalMoment;
import org.dateline.model.WallTime;
import org.dateline.problem.Rule;

/** Reads hours and moments: ISO 8601, 24 hours, to the minute. */
final class TimeReader {

    private static final Pattern HOUR = Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])");
    static final Pattern MOMENT = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2})(?::[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?");
    private static final Pattern EDITORS_HOUR =
            Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2}))? ?([ap])\\.?m\\.?", Pattern.CASE_INSENSITIVE);

    /** What a wall time looks like. */
    static final String FORM = HOUR + "((/|\\.\\.)" + HOUR + ")?~?";

    /** What a GMT check looks like. */
    static final String GMT_FORM = "((" + DateReader.DAY_FORM + ")T)?" + HOUR;

    private TimeReader() {}

    /** {@code 17:00}, {@code 19:00/08:00}, {@code 17:00..19:30}, each with a closing {@code ~} for "about". */
    static WallTime wallTime(String text) throws Mistake {
        boolean approximate = text.endsWith("~");
        String hours = approximate ? text.substring(0, text.length() - 1) : text;
        int slash = hours.indexOf('/');
        int dots = hours.indexOf("..");
        if (slash > 0) {
            return new WallTime(
                    hour(hours.substring(0, slash)), Optional.of(hour(hours.substring(slash + 1))), true, approximate);
        }
        if (dots > 0) {
            return new WallTime(
                    hour(hours.substring(0, dots)), Optional.of(hour(hours.substring(dots + 2))), false, approximate);
        }
        return new WallTime(hour(hours), Optional.empty(), false, approximate);
    }

    /** {@code 14:00}, or {@code 2023-09-10T23:30} where the GMT date differs from the local one. */
    static GmtCheck gmt(String text) throws Mistake {
        int mark = text.indexOf('T');
        return mark < 0
                ? new GmtCheck(Optional.empty(), hour(text))
                : new GmtCheck(Optional.of(DateReader.day(text.substring(0, mark))), hour(text.substring(mark + 1)));
    }

    /** {@code 2024-11-30T23:59}, with an offset where one is typed. */
    static LocalMoment moment(String text) throws Mistake {
        Matcher moment = MOMENT.matcher(text);
        if (!moment.matches()) {
            throw new Mistake(
                    Rule.TIME_FORM, "“" + text + "” is not a moment", "write day and hour, as in 2024-11-30T23:59");
        }
        LocalDate day = DateReader.day(moment.group(1));
        try {
            return new LocalMoment(
                    LocalDateTime.of(day, hour(moment.group(2))),
                    Optional.ofNullable(moment.group(3)).map(ZoneOffset::of));
        } catch (DateTimeException e) {
            throw new Mistake(Rule.TIME_FORM, "There is no offset " + moment.group(3), "write it as +03:00");
        }
    }

    private static LocalTime hour(String text) throws Mistake {
        Matcher hour = HOUR.matcher(text);
        if (!hour.matches()) {
            throw new Mistake(
                    Rule.TIME_FORM,
                    "“" + text + "” is not an hour",
                    rewritten(text).map(form -> "write " + form).orElse("write hours and minutes, as in 17:00"));
        }
        return LocalTime.of(Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2)));
    }

    private static Optional<String> rewritten(String text) {
        Matcher typed = EDITORS_HOUR.matcher(text);
        if (!typed.matches() || Integer.parseInt(typed.group(1)) > 12) {
            return Optional.empty();
        }
        int twelve = Integer.parseInt(typed.group(1)) % 12;
        int hour = typed.group(3).toLowerCase(Locale.ROOT).equals("p") ? twelve + 12 : twelve;
        return Optional.of(String.format(
                Locale.ROOT,
                "%02d:%s",
                hour,
                Optional.ofNullable(typed.group(2)).orElse("00")));
    }
}
