package org.dateline.parse;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.CalendarDate;
import org.dateline.model.Certainty;
import org.dateline.model.FuzzyDate;
import org.dateline.problem.Rule;

/**
 * Reads dates: a strict subset of EDTF (ISO 8601-2:2019), {@code A..B} without brackets for "some day between", and
 * years with BC or BCE.
 */
final class DateReader {

    private static final Pattern POINT =
            Pattern.compile("(-?[0-9]{4}|Y-?[0-9]{5,9})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%]?)");
    private static final Pattern OPEN_YEAR = Pattern.compile("([0-9]{1,3})(X{1,3})([?~%]?)");
    private static final Pattern BEFORE_CHRIST = Pattern.compile("([0-9]{1,9}) ?BCE?([?~%]?)");
    private static final String FORMS = "write a date such as 2024-11-30, 2024-11, 2024, or 2024-11-27..2024-11-30";

    private static final String ANY_POINT = "(" + POINT + "|" + OPEN_YEAR + "|" + BEFORE_CHRIST + ")";

    /** What a date of the subset looks like: whether there is such a day only {@link #read} knows. */
    static final String FORM =
            "(" + ANY_POINT + "(/(\\.\\.|" + ANY_POINT + "))?|" + ANY_POINT + "?\\.\\." + ANY_POINT + "?)";

    /** What one certain day looks like. */
    static final String DAY_FORM = "(-?[0-9]{4}|Y-?[0-9]{5,9})-[0-9]{2}-[0-9]{2}";

    /** What the English name of a weekday looks like. */
    static final String WEEKDAY_FORM =
            Arrays.stream(DayOfWeek.values()).map(DateReader::anyCase).collect(Collectors.joining("|", "(", ")"));

    private DateReader() {}

    private static String anyCase(DayOfWeek day) {
        return day.name()
                .chars()
                .mapToObj(letter -> "[" + (char) letter + Character.toString(Character.toLowerCase(letter)) + "]")
                .collect(Collectors.joining());
    }

    /** Any date of the subset. */
    static FuzzyDate read(String text) throws Mistake {
        if (text.contains("..") && !text.endsWith("/..")) {
            return between(text);
        }
        int slash = text.indexOf('/');
        if (slash >= 0 && !EditorsDate.isSlashed(text)) {
            CalendarDate from = point(text.substring(0, slash), text);
            String end = text.substring(slash + 1);
            Optional<CalendarDate> to = end.equals("..") ? Optional.empty() : Optional.of(point(end, text));
            ordered(Optional.of(from), to, text);
            return new FuzzyDate.Lasting(from, to);
        }
        return new FuzzyDate.Single(point(text, text));
    }

    /** One day without a qualifier. */
    static LocalDate day(String text) throws Mistake {
        return read(text)
                .exactDay()
                .orElseThrow(() ->
                        new Mistake(Rule.DATE_FORM, "“" + text + "” is not one certain day", "write it as 2024-11-30"));
    }

    /** The English name of a weekday. */
    static Optional<DayOfWeek> weekday(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** The latest such weekday on or before a report; for what was yet to come, the earliest after it. */
    static LocalDate resolve(DayOfWeek weekday, LocalDate reported, boolean expected) {
        return reported.with(expected ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }

    private static FuzzyDate between(String text) throws Mistake {
        int dots = text.indexOf("..");
        String start = text.substring(0, dots);
        String end = text.substring(dots + 2);
        Optional<CalendarDate> from = start.isEmpty() ? Optional.empty() : Optional.of(point(start, text));
        Optional<CalendarDate> to = end.isEmpty() ? Optional.empty() : Optional.of(point(end, text));
        if (from.isEmpty() && to.isEmpty()) {
            throw new Mistake(Rule.DATE_FORM, "“..” gives neither end", FORMS);
        }
        ordered(from, to, text);
        return new FuzzyDate.Between(from, to);
    }

    private static void ordered(Optional<CalendarDate> from, Optional<CalendarDate> to, String text) throws Mistake {
        if (from.isPresent()
                && to.isPresent()
                && to.get().latest().isBefore(from.get().earliest())) {
            throw new Mistake(
                    Rule.DATE_IMPOSSIBLE, "“" + text + "” ends before it begins", "put the earlier date first");
        }
    }

    private static CalendarDate point(String part, String whole) throws Mistake {
        Matcher open = OPEN_YEAR.matcher(part);
        if (open.matches() && open.group(1).length() + open.group(2).length() == 4) {
            int digits = open.group(2).length();
            int year = Integer.parseInt(open.group(1)) * (int) Math.pow(10, digits);
            return new CalendarDate(year, 0, 0, digits, certainty(open.group(3)));
        }
        Matcher bc = BEFORE_CHRIST.matcher(part);
        if (bc.matches() && Integer.parseInt(bc.group(1)) > 0) {
            return new CalendarDate(1 - Integer.parseInt(bc.group(1)), 0, 0, 0, certainty(bc.group(2)));
        }
        Matcher point = POINT.matcher(part);
        if (!point.matches() || part.startsWith("-0000")) {
            throw new Mistake(
                    Rule.DATE_FORM,
                    "“" + whole + "” is not a date",
                    EditorsDate.rewritten(whole).map(form -> "write " + form).orElse(FORMS));
        }
        return calendar(point);
    }

    private static CalendarDate calendar(Matcher point) throws Mistake {
        int year = Integer.parseInt(point.group(1).replace("Y", ""));
        int month = point.group(2) == null ? 0 : Integer.parseInt(point.group(2));
        int day = point.group(3) == null ? 0 : Integer.parseInt(point.group(3));
        if (point.group(2) != null && (month < 1 || month > 12)) {
            throw new Mistake(
                    Rule.DATE_IMPOSSIBLE,
                    "There is no month " + point.group(2),
                    "write the month as 01 to 12, before the day");
        }
        try {
            return new CalendarDate(
                    year, month, day == 0 && point.group(3) != null ? 32 : day, 0, certainty(point.group(4)));
        } catch (DateTimeException e) {
            YearMonth in = YearMonth.of(year, month);
            throw new Mistake(
                    Rule.DATE_IMPOSSIBLE,
                    "There is no day " + point.group(3) + " in " + in,
                    "its last day is " + in.atEndOfMonth());
        }
    }

    private static Certainty certainty(String sign) {
        return Arrays.stream(Certainty.values())
                .filter(certainty -> certainty.sign().equals(sign))
                .findFirst()
                .orElseThrow();
    }
}
