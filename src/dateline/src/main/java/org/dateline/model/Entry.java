package org.dateline.model;

import java.util.List;
import java.util.Optional;

/** One Markdown file that becomes a page. */
public sealed interface Entry permits Explainer, Event, Background {

    /** Path of the file, relative to the project. */
    String file();

    String id();

    String title();

    /** The body as written: its links lead to files. See {@link Site#bodies()}. */
    Body body();

    Facts facts();

    /** Old addresses, each of which leads on to the page. */
    List<String> aliases();

    /** Where its page stands. */
    Address address();

    /** The last material change. */
    Optional<LocalMoment> updated();
}
