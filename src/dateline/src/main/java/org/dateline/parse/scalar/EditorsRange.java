package org.dateline.parse.scalar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two dates, or one with an open end, as editors type them. */
final class EditorsRange {

    private static final Pattern SINCE = ignoringCase("since (.+)");
    private static final Pattern STILL =
            ignoringCase("(?:from )?(.+?) ?(?:-|–|/|\\.\\.| to | until ) ?(?:now|present|today|open)");
    private static final Pattern ON_OR = ignoringCase("(?:on|in) or (before|after) (.+)");
    private static final Pattern SIDE = ignoringCase("(before|by|until|up to|after) (.+)");
    private static final Pattern OPEN_START = Pattern.compile("(?:\\.\\.)?[/–] ?(.+)");
    private static final Pattern OPEN_END = Pattern.compile("(.+?) ?[/–-]");
    private static final Pattern BRACKETS = Pattern.compile("[\\[{] ?(.+?) ?[\\]}]");
    private static final Pattern DOTS = Pattern.compile("(.*?) ?\\.{2,} ?(.*)");
    private static final Pattern SLASH = Pattern.compile("(.+?) ?/ ?(.+)");
    private static final Pattern BETWEEN = ignoringCase("between (.+) and (.+)");
    private static final Pattern FROM_TO = ignoringCase("from (.+?) (?:to|until|till) (.+)");
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{4}(?:-[0-9]{2}){0,2}) ?-{1,2} ?([0-9]{4}(?:-[0-9]{2}){0,2})");
    private static final Pattern WORDS =
            ignoringCase("([^–]+?)(?: ?– ?| - | (?:to|until|till|through|thru|or|and) )([^–]+)");
    private static final Pattern HYPHEN = Pattern.compile("([^-]*[A-Za-z][^-]*|[^-]+)-([^-]+)");
    private static final Pattern SHORT_YEARS = Pattern.compile("([0-9]{2})([0-9]{2}) ?[/–] ?([0-9]{2})");

    private EditorsRange() {}

    /** What to type for it; empty where it is no range. */
    static Optional<Advice> advice(String text) {
        return Stream.of(open(text), bracketed(text), shortYears(text), exact(text), either(text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Advice> open(String text) {
        Optional<Advice> lasts = group(SINCE, text, 1)
                .or(() -> group(STILL, text, 1))
                .flatMap(EditorsDate::form)
                .map(from -> Advice.one(from + "/.."));
        Optional<Advice> onOr = group(ON_OR, text, 2)
                .flatMap(EditorsDate::form)
                .map(day -> Advice.one(side(group(ON_OR, text, 1), day)));
        Optional<Advice> side = group(SIDE, text, 2)
                .flatMap(EditorsDate::form)
                .map(day -> Advice.say("write " + side(group(SIDE, text, 1), day) + ", which counts that date too"));
        Optional<Advice> start = group(OPEN_START, text, 1)
                .flatMap(EditorsDate::form)
                .map(end -> Advice.say("write .." + end + " for some time up to then"));
        Optional<Advice> end = group(OPEN_END, text, 1)
                .flatMap(EditorsDate::form)
                .map(from -> Advice.say(
                        "write " + from + "/.. if it still lasts, or " + from + ".. for some time from then on"));
        return lasts.or(() -> onOr).or(() -> side).or(() -> start).or(() -> end);
    }

    private static String side(Optional<String> word, String day) {
        return word.filter(typed -> typed.equalsIgnoreCase("after")).isPresent() ? day + ".." : ".." + day;
    }

    /** EDTF's sets: one of them, which is what {@code ..} says without brackets. */
    private static Optional<Advice> bracketed(String text) {
        return group(BRACKETS, text, 1)
                .map(inside -> inside.replaceFirst(" ?, ?", ".."))
                .filter(inside -> !BRACKETS.matcher(inside).matches())
                .flatMap(inside -> DateAdvice.isDate(inside) ? Optional.of(Advice.one(inside)) : exact(inside));
    }

    /** "1914/18": years, unless the second number can be a month. */
    private static Optional<Advice> shortYears(String text) {
        Matcher years = SHORT_YEARS.matcher(text);
        if (!years.matches()) {
            return Optional.empty();
        }
        String first = years.group(1) + years.group(2);
        String second = years.group(3);
        boolean later = second.compareTo(years.group(2)) > 0;
        Optional<String> month = EditorsDate.form(first + "-" + second);
        String both = first + "/" + years.group(1) + second + " if it lasted, or " + first + ".." + years.group(1)
                + second + " for some time between";
        return later
                ? Optional.of(Advice.say("write " + both
                        + month.map(form -> "; or " + form + " for the month").orElse("")))
                : month.map(Advice::one);
    }

    /** The two ends are told apart by what is typed between them. */
    private static Optional<Advice> exact(String text) {
        Optional<Advice> between =
                ends(DOTS, text).or(() -> ends(BETWEEN, text)).map(ends -> ends.joined(".."));
        Optional<Advice> lasted =
                ends(SLASH, text).or(() -> ends(FROM_TO, text)).map(ends -> ends.joined("/"));
        return between.or(() -> lasted);
    }

    private static Optional<Advice> either(String text) {
        return ends(NUMBERS, text)
                .or(() -> ends(WORDS, text))
                .or(() -> ends(HYPHEN, text))
                .map(ends -> Advice.say("write " + ends.from() + "/" + ends.to() + " if it lasted, or " + ends.from()
                        + ".." + ends.to() + " for some time between"));
    }

    /** Both ends in the subset. */
    private record Ends(String from, String to) {
        Advice joined(String mark) {
            return Advice.one(from + mark + to);
        }
    }

    private static Optional<Ends> ends(Pattern pattern, String text) {
        Matcher parts = pattern.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String start = parts.group(1).strip();
        String end = parts.group(2).strip();
        List<String> froms = start.isEmpty() ? List.of("") : first(start, end);
        List<String> tos = end.isEmpty() ? List.of("") : second(start, end);
        return froms.size() == 1 && tos.size() == 1 && !(start.isEmpty() && end.isEmpty())
                ? Optional.of(new Ends(froms.get(0), tos.get(0)))
                : Optional.empty();
    }

    private static List<String> first(String start, String end) {
        List<String> own = EditorsDate.readings(start);
        boolean joint =
                own.isEmpty() || WrittenDate.of(end).flatMap(WrittenDate::form).isPresent();
        List<String> filled = joint ? filled(start, end) : List.of();
        return filled.isEmpty() ? own : filled;
    }

    /** The second end; "30" after 2024-11-27 is a day of the same month. */
    private static List<String> second(String start, String end) {
        String cut = EditorsDate.form(start)
                .filter(from ->
                        from.matches("[0-9-]+") && from.length() > end.length() && end.matches("[0-9]{2}(-[0-9]{2})?"))
                .map(from -> from.substring(0, from.length() - end.length()) + end)
                .orElse("");
        List<String> own = EditorsDate.readings(cut.isEmpty() ? end : cut);
        return own.isEmpty() ? filled(end, start) : own;
    }

    private static List<String> filled(String end, String other) {
        return WrittenDate.of(end)
                .flatMap(one -> WrittenDate.of(other).map(one::filledFrom))
                .flatMap(WrittenDate::form)
                .stream()
                .toList();
    }

    private static Optional<String> group(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.ofNullable(matcher.group(group)) : Optional.empty();
    }

    private static Pattern ignoringCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
