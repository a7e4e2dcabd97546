package org.dateline.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something happened, as exactly as is known: a strict subset of EDTF (ISO 8601-2:2019).
 *
 * <p>{@code 2024-11-30}, {@code 2024-11~}, {@code 201X} are {@link Single}; {@code 2011/2016} and {@code 2011/..} are
 * {@link Lasting}; {@code 2024-11-27..2024-11-30}, {@code ..2024-11-30} and {@code 2024-12-01..} are {@link Between}.
 */
public sealed interface FuzzyDate {

    /** The first day that is possible; {@link LocalDate#MIN} where the beginning is open. */
    LocalDate earliest();

    /** The last day that is possible; {@link LocalDate#MAX} where the end is open. */
    LocalDate latest();

    /** The last day on which it may have happened, or begun; {@link LocalDate#MAX} where the end is open. */
    default LocalDate latestStart() {
        return latest();
    }

    /** The day that orders the chronology: the earliest possible one, or the first day of the end of {@code ..B}. */
    default LocalDate rank() {
        return earliest();
    }

    /** Whether this is, or begins on, one certain day. */
    boolean startsOnExactDay();

    /** Whether its ends are days, so that an hour can stand beside it. */
    boolean isToTheDay();

    /** The one certain day that this is, if it is one. */
    default Optional<LocalDate> exactDay() {
        return Optional.empty();
    }

    /** One day, month or year. */
    record Single(CalendarDate date) implements FuzzyDate {
        @Override
        public LocalDate earliest() {
            return date.earliest();
        }

        @Override
        public LocalDate latest() {
            return date.latest();
        }

        @Override
        public boolean startsOnExactDay() {
            return date.isExactDay();
        }

        @Override
        public boolean isToTheDay() {
            return date.isDay();
        }

        @Override
        public Optional<LocalDate> exactDay() {
            return date.isExactDay() ? Optional.of(date.earliest()) : Optional.empty();
        }
    }

    /**
     * It lasted from one date to another.
     *
     * @param to the end; empty where it still lasts
     */
    record Lasting(CalendarDate from, Optional<CalendarDate> to) implements FuzzyDate {
        @Override
        public LocalDate earliest() {
            return from.earliest();
        }

        @Override
        public LocalDate latest() {
            return to.map(CalendarDate::latest).orElse(LocalDate.MAX);
        }

        @Override
        public LocalDate latestStart() {
            return from.latest();
        }

        @Override
        public boolean startsOnExactDay() {
            return from.isExactDay();
        }

        @Override
        public boolean isToTheDay() {
            return from.isDay() && to.map(CalendarDate::isDay).orElse(true);
        }
    }

    /**
     * It happened at some time between two dates, both included.
     *
     * @param from the first that is possible; empty for "on or before"
     * @param to the last that is possible; empty for "on or after"
     */
    record Between(Optional<CalendarDate> from, Optional<CalendarDate> to) implements FuzzyDate {
        public Between {
            if (from.isEmpty() && to.isEmpty()) {
                throw new IllegalArgumentException("a range needs an end");
            }
        }

        @Override
        public LocalDate earliest() {
            return from.map(CalendarDate::earliest).orElse(LocalDate.MIN);
        }

        @Override
        public LocalDate latest() {
            return to.map(CalendarDate::latest).orElse(LocalDate.MAX);
        }

        @Override
        public LocalDate rank() {
            return from.or(() -> to).orElseThrow().earliest();
        }

        @Override
        public boolean startsOnExactDay() {
            return false;
        }

        @Override
        public boolean isToTheDay() {
            return from.map(CalendarDate::isDay).orElse(true)
                    && to.map(CalendarDate::isDay).orElse(true);
        }
    }
}
