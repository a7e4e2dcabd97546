package org.dateline.parse.scalar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** English names of weekdays, and the days that they stand for. */
public final class Weekdays {

    /** The first day on which the Gregorian calendar, and with it a weekday, is certain. */
    private static final LocalDate GREGORIAN = LocalDate.of(1582, 10, 15);

    /** What such a name looks like. */
    public static final String FORM =
            Arrays.stream(DayOfWeek.values()).map(Weekdays::anyCase).collect(Collectors.joining("|", "(", ")"));

    private Weekdays() {}

    private static String anyCase(DayOfWeek day) {
        return day.name()
                .chars()
                .mapToObj(letter -> "[" + (char) letter + Character.toString(Character.toLowerCase(letter)) + "]")
                .collect(Collectors.joining());
    }

    /** The day of that full name. */
    public static Optional<DayOfWeek> named(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    public static String name(DayOfWeek day) {
        String name = day.name().toLowerCase(Locale.ROOT);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The latest such weekday on or before a report; for what was yet to come, the earliest after it. */
    public static LocalDate resolve(DayOfWeek weekday, LocalDate reported, boolean expected) {
        return reported.with(expected ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }

    /** Whether a day may have that weekday; before the Gregorian calendar, any. */
    public static boolean agree(LocalDate day, DayOfWeek weekday) {
        return day.isBefore(GREGORIAN) || day.getDayOfWeek() == weekday;
    }
}
