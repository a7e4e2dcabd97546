package org.dateline.model;

/** How sure an event is, in the words that editors type and readers see. */
public enum Status {
    REPORTED,
    CLAIMED,
    DISPUTED,
    EXPECTED,
    CANCELLED,
    WITHDRAWN
}
