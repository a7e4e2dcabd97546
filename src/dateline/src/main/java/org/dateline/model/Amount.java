package org.dateline.model;

import java.math.BigDecimal;
import java.util.Optional;

/** How much: a number, a lowest or highest number, or a word. What the source printed is the data. */
public sealed interface Amount {

    /** Its lowest number, where it has one. */
    Optional<BigDecimal> lowest();

    /** Its highest number, where it has one. */
    Optional<BigDecimal> highest();

    record Exactly(BigDecimal value) implements Amount {
        @Override
        public Optional<BigDecimal> lowest() {
            return Optional.of(value);
        }

        @Override
        public Optional<BigDecimal> highest() {
            return Optional.of(value);
        }
    }

    /** At least one end is given. */
    record Range(Optional<BigDecimal> min, Optional<BigDecimal> max) implements Amount {
        @Override
        public Optional<BigDecimal> lowest() {
            return min;
        }

        @Override
        public Optional<BigDecimal> highest() {
            return max;
        }
    }

    /** A word such as "dozens": printed, never plotted. */
    record Vague(String words) implements Amount {
        @Override
        public Optional<BigDecimal> lowest() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> highest() {
            return Optional.empty();
        }
    }
}
