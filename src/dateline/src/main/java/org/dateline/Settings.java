package org.dateline;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things are and how to run, as a front end was told. What the publication is, its name, language and zone,
 * stands in {@code site/dateline.yaml} and is never a parameter.
 *
 * @param project folder that problems are named from
 * @param content folder of the entries
 * @param templates folder of templates and styles that override the default theme; need not exist
 * @param site folder of {@code dateline.yaml} and {@code resources/}
 * @param output folder that the site is written to
 * @param work folder of Dateline's own record (lock, manifest, journal, report), outside the output
 * @param report folder for the editorial report's Markdown, where one is wanted
 * @param at moment of this build (ISO 8601, local in the site's zone, or with an offset): lifts embargoes up to it
 * @param threads how many threads render, from 1
 * @param modes how the run judges
 */
public record Settings(
        Path project,
        Path content,
        Path templates,
        Path site,
        Path output,
        Path work,
        Optional<Path> report,
        Optional<String> at,
        int threads,
        Modes modes) {

    public Settings {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }
}
