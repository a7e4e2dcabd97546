package org.dateline.model;

import java.util.Optional;

/**
 * The words of an entry, or of an explainer's series, in another language as its translator wrote them: {@code
 * <name>.ar.md}, {@code series.ar.yaml}. Facts are always the original's.
 *
 * @param original path of the file that it translates
 * @param language BCP 47 tag
 * @param of seal of the original's words when they were translated
 * @param body empty for series
 */
public record Edition(String file, String original, String language, Optional<String> of, Words words, Body body) {}
