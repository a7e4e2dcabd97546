package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/** What changed, newest first. */
public record ChangesPage(Frame frame, List<Change> changes, Optional<Turn> turn) implements Page {

    /**
     * @param at the moment in words
     * @param datetime the same as ISO 8601
     * @param what "Updated", "Correction", "Told as of this moment"
     */
    public record Change(String at, String datetime, String what, Link page, String text) {}
}
