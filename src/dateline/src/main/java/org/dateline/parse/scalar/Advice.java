package org.dateline.parse.scalar;

import java.util.Optional;

/**
 * What to type for a value that cannot be read.
 *
 * @param hint in newsroom words
 * @param instead the value as it should be typed, where it can only mean that
 */
record Advice(String hint, Optional<String> instead) {

    /** The value can only mean this. */
    static Advice one(String form) {
        return new Advice("write " + form, Optional.of(form));
    }

    /** What it means is for the editor to say. */
    static Advice say(String hint) {
        return new Advice(hint, Optional.empty());
    }
}
