package org.dateline.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.render.view.Link;

/** Keeps the lists of one page short: each has its beginning, and the way to the rest. */
final class Excerpts {

    private final Phrases phrases;
    private final Map<String, Link> rest = new TreeMap<>();

    Excerpts(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * As much of a list as a page holds.
     *
     * @param part name of the list
     * @param elsewhere where all of it stands
     */
    <T> List<T> of(String part, List<T> all, String elsewhere) {
        if (all.size() <= Sheet.MOST) {
            return all;
        }
        rest.put(part, new Link(elsewhere, phrases.phrase("excerpt.rest", all.size() - Sheet.MOST)));
        return all.subList(0, Sheet.MOST);
    }

    /** Name of a list that was cut → the link to the rest. */
    Map<String, Link> rest() {
        return rest;
    }
}
