package org.dateline.model;

/** How large the place is that a pair of coordinates stands for. */
public enum Precision {
    POINT,
    TOWN,
    DISTRICT,
    PROVINCE,
    COUNTRY
}
