package org.dateline.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The hour on the wall of the place: {@code 17:00}, {@code 19:00/08:00} (lasted), {@code 17:00..19:30} (some time
 * between).
 *
 * @param start the hour, or the first one
 * @param end the last one, on the next day where it is before the start; empty for a single hour
 * @param lasted whether it lasted from start to end; otherwise it happened at some time between
 * @param approximate whether the hour is "about" (a closing {@code ~})
 */
public record WallTime(LocalTime start, Optional<LocalTime> end, boolean lasted, boolean approximate) {

    /** The last hour of that day on which it may still have been; empty where it may have been on the next day. */
    public Optional<LocalTime> last() {
        return Optional.of(end.orElse(start)).filter(hour -> !hour.isBefore(start));
    }

    /** How much later than the start it may have been. */
    public Duration leeway() {
        return end.filter(last -> !lasted)
                .map(last -> Duration.between(start, last))
                .map(span -> span.isNegative() ? span.plusDays(1) : span)
                .orElse(Duration.ZERO);
    }
}
