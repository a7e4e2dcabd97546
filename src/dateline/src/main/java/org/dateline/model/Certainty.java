package org.dateline.model;

/** How sure a date is: the qualifiers {@code ?}, {@code ~} and {@code %} of EDTF (ISO 8601-2:2019, level 1). */
public enum Certainty {
    CERTAIN(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String sign;

    Certainty(String sign) {
        this.sign = sign;
    }

    /** The sign that EDTF puts behind the date; empty for a certain one. */
    public String sign() {
        return sign;
    }
}
