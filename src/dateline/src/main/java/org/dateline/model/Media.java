package org.dateline.model;

import java.util.Optional;

/**
 * A picture.
 *
 * @param file path relative to the explainer's {@code media/}
 * @param alt what it shows, for those who do not see it
 * @param warning why it stays covered until asked for
 */
public record Media(
        Optional<String> id,
        String file,
        String alt,
        Optional<String> caption,
        Optional<String> credit,
        Optional<FuzzyDate> taken,
        Optional<Speaker> source,
        Optional<String> warning) {}
