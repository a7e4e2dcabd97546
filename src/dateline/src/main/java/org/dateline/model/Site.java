package org.dateline.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is published, with everything that follows from it.
 *
 * @param stories the explainers, newest first
 * @param background by id, sorted
 * @param appearsIn id of a background page → pages that name it, in the order of the stories
 * @param statements id of a source → what it says, in the order of the stories
 * @param answers who answers whom
 * @param notices corrections, newest first
 * @param bodies file of an entry, or of an edition → its body with links that lead to pages
 * @param translations file of an original, {@code series.yaml} too → language → what is translated of it
 * @param copy what the newsroom wrote, unpublished entries included: for checks, and never for a page
 * @param locations where every field stands
 */
public record Site(
        Publication publication,
        List<Story> stories,
        Map<String, Background> background,
        Map<String, List<PageReference>> appearsIn,
        Map<String, List<Statement>> statements,
        Answers answers,
        List<Notice> notices,
        Map<String, Body> bodies,
        Map<String, Map<String, Translation>> translations,
        Copy copy,
        Locations locations) {

    /** The body of an entry with links that lead to pages. */
    public Body body(Entry entry) {
        return bodies.getOrDefault(entry.file(), Body.EMPTY);
    }

    public Optional<Background> background(String id) {
        return Optional.ofNullable(background.get(id));
    }

    /** What is said of a file in another language; empty where nothing is, and the original's words stand. */
    public Optional<Translation> translation(String file, String language) {
        return Optional.ofNullable(translations.getOrDefault(file, Map.of()).get(language));
    }
}
