package org.dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * A claim, or a figure, that somebody denies or has denied.
 *
 * @param subject what is denied
 * @param voices who supports or denies it, or answers those, in the order of the chronology
 * @param ending how it ended; empty while it is open
 */
public record Dispute(Statement subject, List<Statement.OfClaim> voices, Optional<Ending> ending) {

    /**
     * How a dispute ended.
     *
     * @param by the claims that ended it, in the order of the chronology
     */
    public record Ending(Way way, List<Statement.OfClaim> by) {}

    /** What can end a dispute. */
    public enum Way {
        /** A court or an election authority decided. */
        SETTLED,
        /** What was denied is no longer claimed. */
        WITHDRAWN,
        /** Everybody who denied it has withdrawn that, or acknowledges what they denied. */
        CONCEDED
    }

    public boolean open() {
        return ending.isEmpty();
    }

    /** The entry that says what is denied. */
    public PageReference page() {
        return subject.page();
    }
}
