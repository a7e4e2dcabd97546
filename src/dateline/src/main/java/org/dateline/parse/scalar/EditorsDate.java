package org.dateline.parse.scalar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.FuzzyDate;

/** One day, month or year as editors type it. */
final class EditorsDate {

    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2}) ?([./-]) ?([0-9]{1,2}) ?\\2 ?([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})([./-])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern UNPADDED_MONTH = Pattern.compile("([0-9]{4})[.-]([0-9]{1,2})");
    private static final Pattern DIGITS_ONLY = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern DAY_OF_WEEK = Pattern.compile("[0-9]{4}-W[0-9]{2}-[1-7]");
    private static final Pattern OPEN_DAY =
            Pattern.compile("([0-9]{4}(?:-[0-9]{2})?)(?:-XX){1,2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN_YEAR = Pattern.compile("(?=[0-9x]{4}$)[0-9]{1,3}x+", Pattern.CASE_INSENSITIVE);

    private EditorsDate() {}

    /** The date in the subset, where it has one reading: a date that is none of its own ends. */
    static Optional<String> form(String text) {
        List<String> readings = readings(text);
        return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
    }

    /** What the text may mean in the subset: nothing, one date, or day and month in either order. */
    static List<String> readings(String text) {
        if (isPoint(text)) {
            return List.of(text);
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            return eitherOrder(last.group(4), last.group(3), last.group(1));
        }
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return List.of(
                    eitherOrder(first.group(1), first.group(3), first.group(4)).get(0));
        }
        return Stream.of(month(text), digits(text), dayOfWeek(text), open(text), written(text))
                .flatMap(Optional::stream)
                .limit(1)
                .toList();
    }

    private static boolean isPoint(String text) {
        try {
            return DateReader.subset(text)
                    .filter(FuzzyDate.Single.class::isInstance)
                    .isPresent();
        } catch (Mistake impossible) {
            return false;
        }
    }

    /** With day and month in either order; where there is no such day, in the order that leaves the month possible. */
    private static List<String> eitherOrder(String year, String month, String day) {
        List<String> possible = Stream.of(day(year, month, day), day(year, day, month))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        boolean swapped = Integer.parseInt(month) > 12;
        return possible.isEmpty()
                ? List.of(String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        year,
                        Integer.parseInt(swapped ? day : month),
                        Integer.parseInt(swapped ? month : day)))
                : possible;
    }

    private static Optional<String> month(String text) {
        Matcher month = UNPADDED_MONTH.matcher(text);
        return month.matches()
                ? day(month.group(1), month.group(2), "1").map(day -> day.substring(0, 7))
                : Optional.empty();
    }

    private static Optional<String> digits(String text) {
        Matcher digits = DIGITS_ONLY.matcher(text);
        return digits.matches() ? day(digits.group(1), digits.group(2), digits.group(3)) : Optional.empty();
    }

    private static Optional<String> dayOfWeek(String text) {
        try {
            return DAY_OF_WEEK.matcher(text).matches()
                    ? Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_WEEK_DATE)
                            .toString())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** EDTF's {@code 2024-11-XX} says no more than the month. */
    private static Optional<String> open(String text) {
        Matcher day = OPEN_DAY.matcher(text);
        return day.matches()
                ? Optional.of(day.group(1))
                : OPEN_YEAR.matcher(text).matches() ? Optional.of(text.toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<String> written(String text) {
        return WrittenDate.of(text).flatMap(WrittenDate::form);
    }

    /** The day, where there is one. */
    static Optional<String> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
