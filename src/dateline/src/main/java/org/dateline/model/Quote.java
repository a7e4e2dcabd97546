package org.dateline.model;

import java.util.Optional;

/**
 * Words that somebody said, exactly as the source printed them.
 *
 * @param via through whom they reached the source, for example "his office"
 * @param insertedBySource whether the round brackets are the source's own insertions
 */
public record Quote(
        Optional<String> id, Speaker speaker, Optional<Speaker> via, String text, boolean insertedBySource) {}
