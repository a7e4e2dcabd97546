package org.dateline.render.chart;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * A figure that has a number.
 *
 * @param source number of the one who gives it, from 0 in the order in which they first speak
 * @param attributed whether somebody is named: two figures of nobody are not of one source
 * @param low its lower end; the number itself where there is one
 * @param high its upper end; the number itself where there is one
 * @param from the first moment at which it may have been counted
 * @param to the last one
 * @param replaced whether a later figure of its source revises it
 */
public record Reading(
        int source,
        boolean attributed,
        Kind kind,
        BigDecimal low,
        BigDecimal high,
        LocalDateTime from,
        LocalDateTime to,
        boolean replaced) {

    /** What a number says. */
    public enum Kind {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        RANGE
    }

    /** Whether it may have been counted on one of several days. */
    boolean isSpread() {
        return from.plusDays(1).isBefore(to);
    }

    /** Halfway between the first moment and the last. */
    LocalDateTime middle() {
        return from.plus(Duration.between(from, to).dividedBy(2));
    }
}
