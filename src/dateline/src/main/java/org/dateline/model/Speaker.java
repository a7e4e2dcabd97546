package org.dateline.model;

/** Who says something: somebody with a background page, or somebody whom only words name. */
public sealed interface Speaker {

    /** The id of a background page. */
    record Known(String id) implements Speaker {}

    /** Words, printed as given, for example "a US spokesman". */
    record Named(String words) implements Speaker {}
}
