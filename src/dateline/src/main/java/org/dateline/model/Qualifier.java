package org.dateline.model;

/** The word that a source put before its number. */
public enum Qualifier {
    MORE_THAN,
    AT_LEAST,
    ABOUT,
    UP_TO,
    FEWER_THAN
}
