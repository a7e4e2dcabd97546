package org.dateline.parse.scalar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.CalendarDate;
import org.dateline.model.Certainty;
import org.dateline.model.FuzzyDate;
import org.dateline.problem.Rule;

/**
 * Reads dates: a strict subset of EDTF (ISO 8601-2:2019), {@code A..B} without brackets for "some day between", and
 * years with BC or BCE.
 */
public final class DateReader {

    private static final Pattern POINT = Pattern.compile("(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%]?)");

    /** A year of more digits than four; not the very last one, which stands for an open end. */
    private static final Pattern LONG_YEAR = Pattern.compile("Y(-?(?!9{9})[1-9][0-9]{4,8})([?~%]?)");

    private static final Pattern OPEN_YEAR = Pattern.compile("(?=[0-9X]{4}(?![0-9X]))([0-9]{1,3})(X{1,3})([?~%]?)");
    private static final Pattern BEFORE_CHRIST = Pattern.compile("([1-9][0-9]{0,8}) ?BCE?([?~%]?)");
    private static final String ANY_POINT = "(" + POINT + "|" + LONG_YEAR + "|" + OPEN_YEAR + "|" + BEFORE_CHRIST + ")";

    /** What a date of the subset looks like: whether there is such a day only {@link #read} knows. */
    public static final String FORM =
            "(" + ANY_POINT + "(/(\\.\\.|" + ANY_POINT + "))?|" + ANY_POINT + "?\\.\\." + ANY_POINT + "?)";

    /** What one certain day looks like. */
    public static final String DAY_FORM = "-?[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private DateReader() {}

    /** Any date of the subset. */
    public static FuzzyDate read(String text) throws Mistake {
        Optional<FuzzyDate> date = subset(text);
        if (date.isEmpty()) {
            throw DateAdvice.mistake(text);
        }
        return date.get();
    }

    /** One day without a qualifier. */
    public static LocalDate day(String text) throws Mistake {
        return read(text)
                .exactDay()
                .orElseThrow(() ->
                        new Mistake(Rule.DATE_FORM, "“" + text + "” is not one certain day", "write it as 2024-11-30"));
    }

    /** The date; empty where the text has none of the forms. What has one and cannot be is a mistake. */
    static Optional<FuzzyDate> subset(String text) throws Mistake {
        int slash = text.indexOf('/');
        if (slash > 0) {
            return lasting(text, text.substring(0, slash), text.substring(slash + 1));
        }
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return between(text, text.substring(0, dots), text.substring(dots + 2));
        }
        return point(text).map(FuzzyDate.Single::new);
    }

    private static Optional<FuzzyDate> lasting(String text, String start, String end) throws Mistake {
        Optional<CalendarDate> from = point(start);
        if (end.equals("..")) {
            return from.map(known -> new FuzzyDate.Lasting(known, Optional.empty()));
        }
        Optional<CalendarDate> to = point(end);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        checkEnds(text, "/", from.get(), to.get());
        return Optional.of(new FuzzyDate.Lasting(from.get(), to));
    }

    private static Optional<FuzzyDate> between(String text, String start, String end) throws Mistake {
        Optional<CalendarDate> from = point(start);
        Optional<CalendarDate> to = point(end);
        boolean unread = from.isEmpty() && !start.isEmpty() || to.isEmpty() && !end.isEmpty();
        if (unread || from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (from.isPresent() && to.isPresent()) {
            checkEnds(text, "..", from.get(), to.get());
        }
        return Optional.of(new FuzzyDate.Between(from, to));
    }

    private static void checkEnds(String text, String mark, CalendarDate from, CalendarDate to) throws Mistake {
        int middle = text.indexOf(mark);
        String start = text.substring(0, middle);
        String end = text.substring(middle + mark.length());
        if (to.latest().isBefore(from.earliest())) {
            throw new Mistake(
                    Rule.DATE_IMPOSSIBLE,
                    "“" + text + "” ends before it begins",
                    "put the earlier date first, as in " + end + mark + start);
        }
        if (from.equals(to)) {
            throw new Mistake(
                    Rule.DATE_FORM, "“" + text + "” ends where it begins", "write " + start, Optional.of(start));
        }
    }

    private static Optional<CalendarDate> point(String part) throws Mistake {
        Matcher open = OPEN_YEAR.matcher(part);
        if (open.matches()) {
            int digits = open.group(2).length();
            int year = Integer.parseInt(open.group(1)) * (int) Math.pow(10, digits);
            return Optional.of(new CalendarDate(year, 0, 0, digits, certainty(open)));
        }
        Matcher bc = BEFORE_CHRIST.matcher(part);
        if (bc.matches()) {
            return Optional.of(new CalendarDate(1 - Integer.parseInt(bc.group(1)), 0, 0, 0, certainty(bc)));
        }
        Matcher year = LONG_YEAR.matcher(part);
        if (year.matches()) {
            return Optional.of(new CalendarDate(Integer.parseInt(year.group(1)), 0, 0, 0, certainty(year)));
        }
        Matcher point = POINT.matcher(part);
        return point.matches() ? Optional.of(calendar(point)) : Optional.empty();
    }

    private static CalendarDate calendar(Matcher point) throws Mistake {
        String typedYear = point.group(1);
        Optional<String> typedMonth = Optional.ofNullable(point.group(2));
        Optional<String> typedDay = Optional.ofNullable(point.group(3));
        if (typedYear.equals("-0000")) {
            throw new Mistake(Rule.DATE_IMPOSSIBLE, "There is no year -0000", "write 1 BC for the year before 1 AD");
        }
        int year = Integer.parseInt(typedYear);
        int month = typedMonth.map(Integer::parseInt).orElse(0);
        int day = typedDay.map(Integer::parseInt).orElse(0);
        if (typedMonth.isPresent() && (month < 1 || month > 12)) {
            throw new Mistake(
                    Rule.DATE_IMPOSSIBLE,
                    "There is no month " + typedMonth.get(),
                    DateAdvice.forMonth(typedYear, month, typedDay));
        }
        if (typedDay.isPresent() && (day < 1 || day > YearMonth.of(year, month).lengthOfMonth())) {
            YearMonth in = YearMonth.of(year, month);
            throw new Mistake(
                    Rule.DATE_IMPOSSIBLE,
                    "There is no day " + typedDay.get() + " in " + in,
                    day < 1 ? "write " + in + " where the day is not known" : "its last day is " + in.atEndOfMonth());
        }
        return new CalendarDate(year, month, day, 0, certainty(point));
    }

    private static Certainty certainty(Matcher matched) {
        String sign = matched.group(matched.groupCount());
        return Arrays.stream(Certainty.values())
                .filter(certainty -> certainty.sign().equals(sign))
                .findFirst()
                .orElseThrow();
    }
}
