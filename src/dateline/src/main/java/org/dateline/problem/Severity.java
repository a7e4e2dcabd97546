package org.dateline.problem;

import java.util.Locale;

/** How much a problem weighs: an error stops the site from being published, a warning does not, off is not reported. */
public enum Severity {
    ERROR,
    WARNING,
    OFF;

    /** The word that reports print and settings take: {@code error}, {@code warning} or {@code off}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
