package org.dateline.model;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The hour of an event with what it means elsewhere.
 *
 * @param time the hour in the event's zone
 * @param zone IANA name of that zone
 * @param offset its offset from GMT, where every possible day has the same one
 * @param endOffset the same at the hour at which it ended, where it is known
 * @param inStory the start as the clocks of the explainer's zone show it, where the day is known
 */
public record Clock(
        WallTime time,
        String zone,
        Optional<ZoneOffset> offset,
        Optional<ZoneOffset> endOffset,
        Optional<LocalDateTime> inStory) {}
