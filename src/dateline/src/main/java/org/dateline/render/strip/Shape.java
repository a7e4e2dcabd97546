package org.dateline.render.strip;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** When something happened, on the clocks of the story. Ends are excluded: a day ends at the midnight after it. */
public sealed interface Shape {

    /** The first moment that it names; empty where the beginning is open. */
    Optional<LocalDateTime> start();

    /** The last moment that it names; empty where the end is open. */
    Optional<LocalDateTime> end();

    /** It filled all of this time, or no hour of this day is given. */
    record Whole(LocalDateTime from, Optional<LocalDateTime> to) implements Shape {
        @Override
        public Optional<LocalDateTime> start() {
            return Optional.of(from);
        }

        @Override
        public Optional<LocalDateTime> end() {
            return to;
        }
    }

    /** It happened at some time in between. */
    record Within(Optional<LocalDateTime> start, Optional<LocalDateTime> end) implements Shape {}

    /** At a given hour. */
    record At(LocalDateTime hour) implements Shape {
        @Override
        public Optional<LocalDateTime> start() {
            return Optional.of(hour);
        }

        @Override
        public Optional<LocalDateTime> end() {
            return Optional.of(hour);
        }
    }

    /** At one of these hours, in order: the hour is known and the day is not. */
    record OneOf(LocalDateTime from, List<LocalDateTime> hours, LocalDateTime to) implements Shape {
        @Override
        public Optional<LocalDateTime> start() {
            return Optional.of(from);
        }

        @Override
        public Optional<LocalDateTime> end() {
            return Optional.of(to);
        }
    }
}
