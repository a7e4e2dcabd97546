package org.dateline.model;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A moment in a zone.
 *
 * @param at local time with its offset from GMT
 * @param zone IANA name of the zone, for example {@code Asia/Damascus}
 */
public record Moment(OffsetDateTime at, String zone) implements Comparable<Moment> {

    public Instant instant() {
        return at.toInstant();
    }

    @Override
    public int compareTo(Moment other) {
        return instant().compareTo(other.instant());
    }
}
