package org.dateline.problem;

/** How much a problem weighs: an error stops the site from being published, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word that reports print: {@code error} or {@code warning}. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
