package org.dateline.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is published, with everything that follows from it.
 *
 * @param place where its pages stand
 * @param stories the explainers, newest first
 * @param background that has a page in it, by id, sorted
 * @param elsewhere further background, by id, whose page stands in another edition
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
        Place place,
        List<Story> stories,
        Map<String, Background> background,
        Map<String, Background> elsewhere,
        Map<String, List<PageReference>> appearsIn,
        Map<String, List<Statement>> statements,
        Answers answers,
        List<Notice> notices,
        Map<String, Body> bodies,
        Map<String, Map<String, Translation>> translations,
        Copy copy,
        Locations locations) {

    /**
     * Where the pages of an edition stand.
     *
     * @param folder with its closing slash; empty for the originals, which stand at the root
     */
    public record Place(String folder) {

        public static final Place ROOT = new Place("");
    }

    /** Where one of its own pages stands. */
    public Address at(Address page) {
        return page.in(place);
    }

    /** The address of the original of one of its own pages. */
    public Address original(Address page) {
        return new Address(page.path().substring(place.folder().length()));
    }

    /** The page of all that a source says, in this edition if that has one. */
    public Address source(Background source) {
        Address page = Address.ofSource(source.id());
        return background.containsKey(source.id()) ? at(page) : page;
    }

    /** The body of an entry with links that lead to pages. */
    public Body body(Entry entry) {
        return bodies.getOrDefault(entry.file(), Body.EMPTY);
    }

    public Optional<Background> background(String id) {
        return Optional.ofNullable(background.get(id)).or(() -> Optional.ofNullable(elsewhere.get(id)));
    }

    /** What is said of a file in another language; empty where nothing is, and the original's words stand. */
    public Optional<Translation> translation(String file, String language) {
        return Optional.ofNullable(translations.getOrDefault(file, Map.of()).get(language));
    }
}
