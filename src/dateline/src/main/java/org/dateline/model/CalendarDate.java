package org.dateline.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, a month, a year, or a year with open last digits, in the proleptic Gregorian calendar.
 *
 * @param year astronomical year as in ISO 8601: 1 BC is 0, 753 BC is -752; with open digits, the first year they allow
 * @param month 1 to 12; 0 where only the year is given
 * @param day 1 to 31; 0 where only the month or year is given
 * @param openDigits how many last digits of the year are open ({@code 201X}: 1), 0 to 3
 * @param certainty how sure the date is
 */
public record CalendarDate(int year, int month, int day, int openDigits, Certainty certainty) {

    public CalendarDate {
        if (month < 0 || month > 12 || (month == 0 && day != 0) || openDigits < 0 || openDigits > 3) {
            throw new IllegalArgumentException(year + "-" + month + "-" + day + " with " + openDigits + " open digits");
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        }
    }

    /** One certain day. */
    public static CalendarDate of(LocalDate day) {
        return new CalendarDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, Certainty.CERTAIN);
    }

    public boolean isDay() {
        return day != 0;
    }

    /** A day without any qualifier. */
    public boolean isExactDay() {
        return isDay() && certainty == Certainty.CERTAIN;
    }

    /** The first day that this may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that this may mean. */
    public LocalDate latest() {
        if (isDay()) {
            return earliest();
        }
        if (month != 0) {
            return YearMonth.of(year, month).atEndOfMonth();
        }
        int span = (int) Math.pow(10, openDigits);
        return LocalDate.of(year + span - 1, 12, 31);
    }
}
