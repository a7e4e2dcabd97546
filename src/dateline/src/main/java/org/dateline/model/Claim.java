package org.dateline.model;

import java.util.Optional;

/**
 * Something that somebody says is so.
 *
 * @param id what others refer to it by
 * @param by who says so
 * @param via whom {@code by} cites
 * @param relation what it does to another claim or figure
 * @param acknowledges whether it admits what nobody else's claim in the explainer says
 */
public record Claim(
        Optional<String> id,
        Speaker by,
        Optional<Speaker> via,
        String text,
        Optional<Relation> relation,
        boolean acknowledges) {

    /** What a claim does to another. */
    public enum Verb {
        DENIES,
        SUPPORTS,
        ACKNOWLEDGES,
        WITHDRAWS,
        SETTLES
    }

    /**
     * @param target id of a claim or figure in the same explainer or in the background
     */
    public record Relation(Verb verb, String target) {}
}
