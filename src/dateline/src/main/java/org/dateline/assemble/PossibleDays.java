package org.dateline.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.dateline.model.FuzzyDate;

/**
 * The days on which something may have happened, or may have begun.
 *
 * @param all of them, or so many of an open or long range that no rule of a zone is missed
 * @param complete whether these are all
 */
record PossibleDays(List<LocalDate> all, boolean complete) {

    private static final long MOST_DAYS = 366;

    /** Zones change their rules between these years, as far as anybody knows. */
    private static final LocalDate FIRST = LocalDate.of(1840, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    /** Two days of each month stand for all of it. */
    private static final long STEP = 15;

    static PossibleDays of(FuzzyDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latestStart();
        boolean complete = !first.equals(LocalDate.MIN)
                && !last.equals(LocalDate.MAX)
                && last.toEpochDay() - first.toEpochDay() < MOST_DAYS;
        if (complete) {
            return new PossibleDays(days(first, last, 1), true);
        }
        LocalDate ruled = last.isBefore(FIRST) ? last.minusYears(1) : FIRST;
        LocalDate from = first.isBefore(FIRST) ? ruled : first;
        LocalDate yearOn = from.plusYears(1);
        LocalDate horizon = yearOn.isAfter(LAST) ? yearOn : LAST;
        LocalDate to = last.isAfter(horizon) ? horizon : last;
        return new PossibleDays(days(from, to, STEP), false);
    }

    private static List<LocalDate> days(LocalDate first, LocalDate last, long step) {
        return LongStream.iterate(first.toEpochDay(), day -> day <= last.toEpochDay(), day -> day + step)
                .mapToObj(LocalDate::ofEpochDay)
                .toList();
    }
}
