package org.dateline.parse.scalar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hours as editors type them: 5pm, 17.00, 17h30, noon, "from 5pm to 7pm". */
final class EditorsTime {

    private static final Pattern TWELVE = ignoringCase("([0-9]{1,2})(?:[:.]?([0-9]{2}))? ?([ap])\\.? ?m\\.?");
    private static final Pattern MARKED =
            ignoringCase("([0-9]{1,2})[:.]([0-9]{2})(?:[:.]00)?(?: ?h| ?hrs?\\.?| ?hours)?");
    private static final Pattern SOLID = ignoringCase("([0-9]{2})([0-9]{2}) ?(?:h|hrs?\\.?|hours)?");
    private static final Pattern H = ignoringCase("([0-9]{1,2}) ?h ?([0-9]{2})?");
    private static final Pattern BARE = ignoringCase("([0-9]{1,2})(?: ?o[’']?clock)?()");
    private static final Pattern NOON = ignoringCase("(?:12 )?(?:noon|midday)");
    private static final Pattern MIDNIGHT = ignoringCase("(?:12 )?midnight|24[:.]?00");
    private static final Pattern ABOUT = ignoringCase(
            "(?:c\\.? ?(?=[0-9])|(?:c\\.|ca\\.?|circa|about|around|approximately|approx\\.?|roughly) |[~≈] ?)(.+)");
    private static final Pattern BEHIND = Pattern.compile("(.+?) ?~");
    private static final Pattern LASTED = Pattern.compile("(.+?) ?~? ?/ ?(.+)");
    private static final Pattern BETWEEN =
            ignoringCase("(?:between (?=.* and )|(?=.*\\.\\.))(.+?) ?~? ?(?:and|\\.{2,}) ?(.+)");
    private static final Pattern FROM = ignoringCase("from (.+?) (?:to|until|till) (.+)");
    private static final Pattern RANGE = ignoringCase("(.+?) ?(?:-|–|\\bto\\b|\\buntil\\b|\\btill\\b) ?(.+)");
    private static final Pattern GREENWICH = ignoringCase("(.+?) ?(?:GMT|UTC|Z)");
    private static final Pattern LOCAL = ignoringCase("(.+?) \\(?local(?: time)?\\)?");
    private static final Pattern ELSEWHERE = Pattern.compile("(.+?) ?(?:[A-Z]{3,4}|[+-][0-9]{1,2}(?::?[0-9]{2})?)");

    private static final Advice FORMS = Advice.say("write hours and minutes, as in 17:00");

    private EditorsTime() {}

    /** The hour, where the text has one reading; also what is an hour already. */
    static Optional<String> form(String text) {
        List<String> readings = readings(text);
        return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
    }

    /** The hour in GMT, which may be named behind it. */
    static Advice gmt(String text) {
        String plain = Typography.plain(text);
        Matcher named = GREENWICH.matcher(plain);
        return hour(named.matches() ? named.group(1) : plain)
                .orElse(Advice.say("write 14:00 or, with its date, 2024-11-30T14:00"));
    }

    /** What to type for an hour, or two, on the wall of the place. */
    static Advice wall(String text) {
        String plain = Typography.plain(text);
        return Stream.<Function<String, Optional<Advice>>>of(
                        EditorsTime::hour,
                        EditorsTime::about,
                        EditorsTime::range,
                        EditorsTime::elsewhere,
                        EditorsTime::partOfDay)
                .flatMap(kind -> kind.apply(plain).stream())
                .findFirst()
                .orElse(FORMS);
    }

    private static Optional<Advice> hour(String text) {
        if (MIDNIGHT.matcher(text).matches()) {
            return Optional.of(
                    Advice.say("write 00:00 for the start of the day; for its end, 00:00 with the next day as date"));
        }
        List<String> readings = readings(text);
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        readings.size() == 1
                                ? Advice.one(readings.get(0))
                                : Advice.say("write " + String.join(" or ", readings) + ", whichever it is"));
    }

    /** What the text may mean: nothing, one hour, or one of the morning and one of the evening. */
    static List<String> readings(String text) {
        Matcher twelve = TWELVE.matcher(text);
        if (twelve.matches()) {
            return twelveHours(twelve);
        }
        if (NOON.matcher(text).matches()) {
            return List.of("12:00");
        }
        Optional<Matcher> sure = matched(SOLID, text).or(() -> matched(H, text));
        Optional<Matcher> open = matched(MARKED, text).or(() -> matched(BARE, text));
        return sure.map(hour -> twentyFour(hour, false))
                .or(() -> open.map(hour -> twentyFour(hour, true)))
                .orElse(List.of());
    }

    private static Optional<Matcher> matched(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
    }

    private static List<String> twelveHours(Matcher typed) {
        int hour = Integer.parseInt(typed.group(1));
        int minute = minute(typed);
        if (hour < 1 || hour > 12 || minute > 59) {
            return List.of();
        }
        // Desks avoid 12 am and 12 pm: readers take them for either
        if (hour == 12 && minute == 0) {
            return List.of("00:00", "12:00");
        }
        boolean afternoon = typed.group(3).equalsIgnoreCase("p");
        return List.of(written(hour % 12 + (afternoon ? 12 : 0), minute));
    }

    /** An hour from 1 to 11 without a zero before it may be one of the evening. */
    private static List<String> twentyFour(Matcher typed, boolean either) {
        int hour = Integer.parseInt(typed.group(1));
        int minute = minute(typed);
        if (hour > 23 || minute > 59) {
            return List.of();
        }
        boolean sure = !either || hour == 0 || hour > 11 || isHour(typed.group());
        return sure ? List.of(written(hour, minute)) : List.of(written(hour, minute), written(hour + 12, minute));
    }

    private static boolean isHour(String text) {
        return text.matches("[0-2][0-9]:[0-5][0-9].*") || text.startsWith("0");
    }

    private static int minute(Matcher typed) {
        return Optional.ofNullable(typed.group(2))
                .filter(minutes -> !minutes.isEmpty())
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static String written(int hour, int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", hour, minute);
    }

    private static Optional<Advice> about(String text) {
        return matched(ABOUT, text)
                .or(() -> matched(BEHIND, text))
                .map(about -> about.group(1))
                .flatMap(hours -> form(hours).map(Advice::one).or(() -> range(hours)))
                .map(advice -> advice.instead()
                        .map(hours -> Advice.one(hours.endsWith("~") ? hours : hours + "~"))
                        .orElse(advice));
    }

    private static Optional<Advice> range(String text) {
        Optional<Advice> lasted = matched(LASTED, text)
                .or(() -> matched(FROM, text))
                .flatMap(EditorsTime::ends)
                .map(ends -> Advice.one(String.join("/", ends)));
        Optional<Advice> between =
                matched(BETWEEN, text).flatMap(EditorsTime::ends).map(ends -> Advice.one(String.join("..", ends)));
        Optional<Advice> either = matched(RANGE, text)
                .flatMap(EditorsTime::ends)
                .map(ends -> Advice.say("write " + String.join("/", ends) + " if it lasted, or "
                        + String.join("..", ends) + " for some time between"));
        return lasted.or(() -> between).or(() -> either);
    }

    /** Both hours; "5" before "7pm" is one of the afternoon, too. */
    private static Optional<List<String>> ends(Matcher range) {
        String end = range.group(2);
        boolean midnight = MIDNIGHT.matcher(end).matches();
        Optional<String> to = midnight ? Optional.of("00:00") : form(end.replaceFirst(" ?~$", ""));
        String half = matched(TWELVE, end).map(typed -> typed.group(3) + "m").orElse("");
        Optional<String> from = form(range.group(1))
                .or(() -> form(range.group(1) + half)
                        .filter(hour ->
                                to.filter(later -> later.compareTo(hour) > 0).isPresent()));
        return from.flatMap(first -> to.filter(last -> !last.equals(first))
                .map(last -> List.of(first, last + (range.group().contains("~") ? "~" : ""))));
    }

    private static Optional<Advice> elsewhere(String text) {
        Optional<Advice> greenwich = matched(GREENWICH, text)
                .flatMap(named -> form(named.group(1)))
                .map(hour ->
                        Advice.say("write the hour that clocks showed there and, on a line of its own, gmt: " + hour));
        Optional<Advice> local =
                matched(LOCAL, text).flatMap(named -> form(named.group(1))).map(Advice::one);
        Optional<Advice> zone = matched(ELSEWHERE, text)
                .flatMap(named -> form(named.group(1)))
                .map(hour -> Advice.say("write " + hour
                        + ", and the zone of the place on a line of its own, as in zone: Asia/Damascus"));
        return greenwich.or(() -> local).or(() -> zone);
    }

    private static Optional<Advice> partOfDay(String text) {
        String hours = switch (text.toLowerCase(Locale.ROOT).replaceFirst("^(?:in the |at |early |late )", "")) {
            case "morning" -> "06:00..12:00";
            case "afternoon" -> "12:00..18:00";
            case "evening" -> "18:00..23:00";
            case "night", "overnight" -> "22:00..06:00";
            default -> "";
        };
        return hours.isEmpty()
                ? Optional.empty()
                : Optional.of(Advice.say("write the hours between which it was, such as " + hours));
    }

    private static Pattern ignoringCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
