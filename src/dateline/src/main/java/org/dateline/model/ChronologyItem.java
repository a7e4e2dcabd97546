package org.dateline.model;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An event in its place in the chronology.
 *
 * @param status as derived from what was typed and from who denies what
 * @param clock its hour, where it has one
 */
public record ChronologyItem(Event event, Status status, Optional<Clock> clock) {

    /** Whether it cannot have happened at a moment on the clocks of the explainer's zone, or before. */
    public boolean liesAfter(LocalDateTime moment) {
        return clock.flatMap(Clock::inStory)
                .map(start -> start.isAfter(moment))
                .orElse(event.date().earliest().isAfter(moment.toLocalDate()));
    }

    /** What may be said of it in a sentence elsewhere: its summary; of a withdrawn event, why it was taken back. */
    public String description() {
        return event.facts().retraction().map(Correction::text).orElseGet(event::summaryOrFirstParagraph);
    }
}
