package org.dateline.model;

import java.util.Optional;

/** What the newsroom read. */
public sealed interface SourceReference {

    Details details();

    /** A source with a background page. */
    record Registered(String id, Details details) implements SourceReference {}

    /** A source that is only named. */
    record Unregistered(String name, Optional<SourceType> type, Details details) implements SourceReference {}

    /**
     * Where and when it was read.
     *
     * @param archive address of a copy that stays
     * @param gone whether the original address no longer answers
     */
    record Details(
            Optional<String> url,
            Optional<String> title,
            Optional<FuzzyDate> published,
            Optional<FuzzyDate> accessed,
            Optional<String> archive,
            boolean gone) {

        public static final Details NONE = new Details(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
