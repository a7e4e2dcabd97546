package org.dateline;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a run judges, where it is not as usual.
 *
 * @param strict whether a warning is an error
 * @param baseline file of the problems that are not counted
 * @param newBaseline file that a check writes, of the problems as they are, and judges by
 * @param published file of the live site's {@code sitemap.xml}: what it lists must still be made
 */
public record Modes(boolean strict, Optional<Path> baseline, Optional<Path> newBaseline, Optional<Path> published) {

    /** As usual. */
    public static final Modes USUAL = new Modes(false, Optional.empty(), Optional.empty(), Optional.empty());

    public Modes {
        if (baseline.isPresent() && newBaseline.isPresent()) {
            throw new IllegalArgumentException("A baseline to read and one to write");
        }
    }
}
