package org.dateline.model;

/** What a background page is about. */
public enum Kind {
    PERSON,
    GROUP,
    PLACE,
    INSTITUTION,
    AGREEMENT,
    DOCUMENT,
    EVENT,
    CONCEPT;

    /** Whether such a page may have a date. */
    public boolean dated() {
        return this == EVENT || this == AGREEMENT || this == DOCUMENT;
    }
}
