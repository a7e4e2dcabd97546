package org.dateline.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as editors type them, which mean one thing only and can be rewritten in the form that is asked for. */
final class EditorsDate {

    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\\.?,? (-?[0-9]{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([A-Za-z]{3,9})\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("([A-Za-z]{3,9})\\.?,? ([0-9]{4})");
    private static final Pattern SLASHED = Pattern.compile("([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})");
    private static final Pattern UNPADDED = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern ABOUT = Pattern.compile("(?:c\\.|ca\\.|circa|about) ?([0-9]{4})");

    private EditorsDate() {}

    /** Whether this is a date written with slashes, as opposed to a span. */
    static boolean isSlashed(String text) {
        return SLASHED.matcher(text).matches();
    }

    /** The same date in the subset, where it has one reading; both readings in words where it has two. */
    static Optional<String> rewritten(String text) {
        Matcher match = DAY_FIRST.matcher(text);
        if (match.matches()) {
            return date(match.group(3), month(match.group(2)), match.group(1));
        }
        match = MONTH_FIRST.matcher(text);
        if (match.matches()) {
            return date(match.group(3), month(match.group(1)), match.group(2));
        }
        match = ABOUT.matcher(text);
        if (match.matches()) {
            return Optional.of(match.group(1) + "~");
        }
        match = MONTH_YEAR.matcher(text);
        if (match.matches()) {
            String year = match.group(2);
            return month(match.group(1)).map(month -> String.format(Locale.ROOT, "%s-%02d", year, month));
        }
        match = UNPADDED.matcher(text);
        if (match.matches()) {
            return date(match.group(1), Optional.of(Integer.parseInt(match.group(2))), match.group(3));
        }
        match = SLASHED.matcher(text);
        return match.matches() ? slashed(match.group(1), match.group(2), match.group(3)) : Optional.empty();
    }

    private static Optional<String> slashed(String first, String second, String year) {
        Optional<String> dayFirst = date(year, Optional.of(Integer.parseInt(second)), first);
        Optional<String> monthFirst = date(year, Optional.of(Integer.parseInt(first)), second);
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return Optional.of(dayFirst.get() + " or " + monthFirst.get() + ", whichever it is");
        }
        return dayFirst.or(() -> monthFirst);
    }

    private static Optional<Integer> month(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(upper) || upper.equals("SEPT") && month == Month.SEPTEMBER)
                .map(Month::getValue)
                .findFirst();
    }

    private static Optional<String> date(String year, Optional<Integer> month, String day) {
        try {
            return month.map(number -> LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
