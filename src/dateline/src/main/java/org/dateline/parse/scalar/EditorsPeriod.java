package org.dateline.parse.scalar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Times that have a name and no date of their own: decades, centuries, seasons, quarters, weeks, "early 2024". */
final class EditorsPeriod {

    private static final String PART = "(?:(early|mid|late)[ -](?:the )?)?";
    private static final Pattern DECADE = ignoringCase(PART + "(?:the )?([0-9]{3})0[’']?s");
    private static final Pattern SHORT_DECADE = ignoringCase("(?:the )?[’']?([1-9])0s");
    private static final Pattern CENTURY =
            ignoringCase(PART + "(?:the )?([0-9]{1,2})(?:st|nd|rd|th)[ -](?:century|cent?\\.?|c\\.)( bce?| ad| ce)?");
    private static final Pattern PART_OF = ignoringCase("(early|mid|late)[ -](?:in )?(.+)");
    private static final Pattern SEASON =
            ignoringCase(PART + "(?:the )?(spring|summer|autumn|fall|winter)(?: of|,)? ([0-9]{4})");
    private static final Pattern QUARTER = ignoringCase("(?:Q([1-4])[ /-]?([0-9]{4})|([0-9]{4})[ /-]?Q([1-4]))");
    private static final Pattern WEEK = ignoringCase("([0-9]{4})-?W([0-9]{2})");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("[0-9]{4}-[0-9]{3}");

    private EditorsPeriod() {}

    /** What to type for it; empty where it is none of these. */
    static Optional<Advice> advice(String text) {
        return Stream.of(
                        decade(text),
                        century(text),
                        season(text),
                        partOf(text),
                        quarter(text),
                        week(text),
                        dayOfYear(text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The months of a season that EDTF numbers from 21, in the northern half of the world. */
    static String season(int year, int number) {
        YearMonth first = YearMonth.of(year, 3).plusMonths((number - 21) * 3L);
        return first + ".." + first.plusMonths(2);
    }

    private static Optional<Advice> decade(String text) {
        Matcher decade = DECADE.matcher(text);
        if (!decade.matches()) {
            Matcher brief = SHORT_DECADE.matcher(text);
            return brief.matches()
                    ? Optional.of(Advice.say("write the decade with its century, as in 19" + brief.group(1) + "X"))
                    : Optional.empty();
        }
        String digits = decade.group(2);
        int year = Integer.parseInt(digits) * 10;
        if (decade.group(1) != null) {
            return Optional.of(
                    part(decade.group(1), padded(year, 0), padded(year, 3), padded(year, 6), padded(year, 9)));
        }
        return Optional.of(
                digits.endsWith("0")
                        ? Advice.say("write " + digits + "X for the ten years, or " + digits.substring(0, 2)
                                + "XX for the hundred")
                        : Advice.one(digits + "X"));
    }

    private static String padded(int year, int more) {
        return String.format(Locale.ROOT, "%04d", year + more);
    }

    /** Of a span whose thirds end with b, c and d. */
    private static Advice part(String word, String a, String b, String c, String d) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "early" -> such(a, b);
            case "mid" -> such(padded(Integer.parseInt(b), 1), c);
            default -> such(padded(Integer.parseInt(c), 1), d);
        };
    }

    private static Advice such(String from, String to) {
        return Advice.say("write the dates between which it lies, such as " + from + ".." + to);
    }

    private static Optional<Advice> century(String text) {
        Matcher century = CENTURY.matcher(text);
        if (!century.matches() || Integer.parseInt(century.group(2)) == 0) {
            return Optional.empty();
        }
        int last = Integer.parseInt(century.group(2)) * 100;
        boolean before = Optional.ofNullable(century.group(3))
                .filter(era -> era.strip().toLowerCase(Locale.ROOT).startsWith("b"))
                .isPresent();
        if (before) {
            return Optional.of(such(last + " BC", (last - 99) + " BC"));
        }
        if (century.group(1) != null) {
            return Optional.of(
                    part(century.group(1), padded(last, -99), padded(last, -67), padded(last, -34), padded(last, 0)));
        }
        String open = padded(last - 100, 0).substring(0, 2) + "XX";
        return Optional.of(Advice.say(
                "write " + open + " for the hundred years, or " + padded(last, -99) + ".." + padded(last, 0)));
    }

    private static Optional<Advice> season(String text) {
        Matcher season = SEASON.matcher(text);
        if (!season.matches()) {
            return Optional.empty();
        }
        int number = switch (season.group(2).toLowerCase(Locale.ROOT)) {
            case "spring" -> 21;
            case "summer" -> 22;
            case "winter" -> 24;
            default -> 23;
        };
        return Optional.of(months(season(Integer.parseInt(season.group(3)), number)));
    }

    static Advice months(String range) {
        return Advice.say("write the months that are meant, such as " + range);
    }

    /** "Early November 2024", "late 2024". */
    private static Optional<Advice> partOf(String text) {
        Matcher part = PART_OF.matcher(text);
        if (!part.matches()) {
            return Optional.empty();
        }
        int third = switch (part.group(1).toLowerCase(Locale.ROOT)) {
            case "early" -> 0;
            case "mid" -> 1;
            default -> 2;
        };
        return EditorsDate.form(part.group(2)).flatMap(whole -> thirdOf(whole, third));
    }

    private static Optional<Advice> thirdOf(String whole, int third) {
        if (whole.matches("[0-9]{4}")) {
            YearMonth first = YearMonth.of(Integer.parseInt(whole), 1).plusMonths(third * 4L);
            return Optional.of(such(first.toString(), first.plusMonths(3).toString()));
        }
        if (whole.matches("[0-9]{4}-[0-9]{2}")) {
            YearMonth month = YearMonth.parse(whole);
            LocalDate first = month.atDay(1).plusDays(third * 10L);
            LocalDate last = third == 2 ? month.atEndOfMonth() : first.plusDays(9);
            return Optional.of(such(first.toString(), last.toString()));
        }
        return Optional.empty();
    }

    private static Optional<Advice> quarter(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (!quarter.matches()) {
            return Optional.empty();
        }
        String year = Optional.ofNullable(quarter.group(2)).orElse(quarter.group(3));
        String number = Optional.ofNullable(quarter.group(1)).orElse(quarter.group(4));
        YearMonth first = YearMonth.of(Integer.parseInt(year), Integer.parseInt(number) * 3 - 2);
        return Optional.of(months(first + ".." + first.plusMonths(2)));
    }

    private static Optional<Advice> week(String text) {
        Matcher week = WEEK.matcher(text);
        if (!week.matches()) {
            return Optional.empty();
        }
        String monday = week.group(1) + "-W" + week.group(2) + "-1";
        return parsed(monday, DateTimeFormatter.ISO_WEEK_DATE)
                .map(first -> Advice.say("write its days, " + first + ".." + first.plusDays(6)));
    }

    private static Optional<Advice> dayOfYear(String text) {
        return DAY_OF_YEAR.matcher(text).matches()
                ? parsed(text, DateTimeFormatter.ISO_ORDINAL_DATE).map(day -> Advice.say("write " + day))
                : Optional.empty();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Pattern ignoringCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
