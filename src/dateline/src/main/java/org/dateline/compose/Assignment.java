package org.dateline.compose;

import java.util.List;
import java.util.Optional;

/** An entry that is to be written; every word as it was typed. */
public sealed interface Assignment {

    String title();

    /** The id, where it is not to come from the title. */
    Optional<String> id();

    /**
     * An event.
     *
     * @param explainer id of its story; not needed where there is one only
     */
    record Event(
            String title,
            String date,
            Optional<String> time,
            Optional<String> explainer,
            List<String> places,
            List<String> sources,
            Optional<String> id)
            implements Assignment {}

    /** A background page; with a type, a source. */
    record Background(String title, String kind, Optional<String> text, Optional<String> source, Optional<String> id)
            implements Assignment {}

    /** A story. */
    record Explainer(String title, Optional<String> standfirst, Optional<String> asOf, Optional<String> id)
            implements Assignment {}
}
