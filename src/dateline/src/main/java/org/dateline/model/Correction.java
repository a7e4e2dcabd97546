package org.dateline.model;

import java.util.Optional;

/** What was wrong or is new, and since when the page says so. */
public record Correction(Optional<String> id, LocalMoment at, Type type, String text) {

    public enum Type {
        CORRECTION,
        CLARIFICATION,
        UPDATE,
        RETRACTION
    }
}
