package org.dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * A claim, or a figure, that somebody denies.
 *
 * @param page the entry that makes it
 * @param target its id
 * @param figure what is denied, where it is a figure
 * @param voices who says what about it: first what is denied, then the rest in the order of the chronology
 */
public record Dispute(PageReference page, String target, Optional<Figure> figure, List<Claim> voices) {}
