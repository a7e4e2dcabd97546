package org.dateline.model;

import java.math.BigDecimal;
import java.util.Optional;

/** How much: a number, a lowest or highest number, or a word. What the source printed is the data. */
public sealed interface Amount {

    record Exactly(BigDecimal value) implements Amount {}

    /** At least one end is given. */
    record Range(Optional<BigDecimal> min, Optional<BigDecimal> max) implements Amount {}

    /** A word such as "dozens": printed, never plotted. */
    record Vague(String words) implements Amount {}
}
