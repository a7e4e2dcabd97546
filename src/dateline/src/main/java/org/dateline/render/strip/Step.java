package org.dateline.render.strip;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;

/**
 * A measure of time whose multiples divide a scale.
 *
 * @param unit minutes, hours, days, months or years
 */
public record Step(int count, ChronoUnit unit) {

    /** The last multiple at or before a moment. Several days are counted from a day of one's own: these are no multiples. */
    LocalDateTime floor(LocalDateTime at) {
        LocalDateTime day = at.truncatedTo(ChronoUnit.DAYS);
        return switch (unit) {
            case MINUTES -> day.plusMinutes(multiple((int) ChronoUnit.MINUTES.between(day, at)));
            case HOURS -> day.plusHours(multiple(at.getHour()));
            case DAYS -> day;
            case MONTHS -> day.withDayOfMonth(1).withMonth(1 + multiple(at.getMonthValue() - 1));
            default -> startOf(year(at.getYear()));
        };
    }

    LocalDateTime ceiling(LocalDateTime at) {
        LocalDateTime floor = floor(at);
        return floor.equals(at) ? at : next(floor);
    }

    LocalDateTime next(LocalDateTime multiple) {
        if (unit != ChronoUnit.YEARS) {
            return multiple.plus(count, unit);
        }
        int year = multiple.getYear();
        return startOf(year == 1 && count > 1 ? count : (long) year + count);
    }

    /** The year of a round number as people count: 100 BC, AD 1, AD 100. */
    private int year(int year) {
        if (year < 1) {
            return 1 + Math.floorDiv(year - 1, count) * count;
        }
        return Math.max(1, multiple(year));
    }

    private int multiple(int number) {
        return number / count * count;
    }

    /** The start of a year, or of the last that there is. */
    private static LocalDateTime startOf(long year) {
        long there = Math.max(Year.MIN_VALUE, Math.min(Year.MAX_VALUE, year));
        return LocalDate.of((int) there, 1, 1).atStartOfDay();
    }
}
