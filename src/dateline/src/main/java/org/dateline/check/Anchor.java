package org.dateline.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.dateline.model.FuzzyDate;

/**
 * What the relative days of an entry are counted from.
 *
 * @param day its own day, or the last day that is told; empty where it has neither
 * @param span the days on one of which it happened, where they are few
 * @param bare which day a weekday means that is neither last nor next
 */
record Anchor(Optional<LocalDate> day, Optional<FuzzyDate> span, Weekday bare) {

    /** Which day a bare weekday can mean. */
    enum Weekday {
        LAST_OR_NEXT,
        LAST,
        NEXT
    }

    /** More days than these may hold a weekday twice. */
    private static final int WEEK = 7;

    static Anchor at(Optional<LocalDate> day) {
        return new Anchor(day, Optional.empty(), Weekday.LAST_OR_NEXT);
    }

    /**
     * The days of a report, which its date resolves as it does the event's.
     *
     * @param expected whether it tells what was yet to come
     */
    static Anchor reported(LocalDate day, boolean expected) {
        return new Anchor(Optional.of(day), Optional.empty(), expected ? Weekday.NEXT : Weekday.LAST);
    }

    /** The day or days that a bare weekday can mean. */
    List<LocalDate> near(DayOfWeek weekday) {
        return switch (bare) {
            case LAST ->
                day.stream()
                        .map(own -> own.with(TemporalAdjusters.previousOrSame(weekday)))
                        .toList();
            case NEXT -> after(weekday);
            case LAST_OR_NEXT -> either(weekday);
        };
    }

    private List<LocalDate> either(DayOfWeek weekday) {
        Optional<LocalDate> only = span.filter(Anchor::holdsItOnce)
                .flatMap(days -> days.earliest()
                        .datesUntil(days.latest().plusDays(1))
                        .filter(one -> one.getDayOfWeek() == weekday)
                        .findFirst());
        return only.or(() -> day.filter(own -> own.getDayOfWeek() == weekday))
                .map(List::of)
                .orElseGet(() -> day.map(own -> List.of(
                                own.with(TemporalAdjusters.previous(weekday)),
                                own.with(TemporalAdjusters.next(weekday))))
                        .orElse(List.of()));
    }

    List<LocalDate> before(DayOfWeek weekday) {
        return day.map(own -> List.of(own.with(TemporalAdjusters.previous(weekday))))
                .orElse(List.of());
    }

    List<LocalDate> after(DayOfWeek weekday) {
        return day.map(own -> List.of(own.with(TemporalAdjusters.next(weekday))))
                .orElse(List.of());
    }

    private static boolean holdsItOnce(FuzzyDate days) {
        return !days.earliest().equals(LocalDate.MIN)
                && !days.latest().equals(LocalDate.MAX)
                && days.latest().toEpochDay() - days.earliest().toEpochDay() < WEEK;
    }
}
