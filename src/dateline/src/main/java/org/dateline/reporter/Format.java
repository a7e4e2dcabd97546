package org.dateline.reporter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How problems are printed. */
public enum Format {
    /** Lines for people. */
    TEXT("txt", false) {
        @Override
        public List<String> lines(Findings findings, Colours colours) {
            return new TextReporter(colours).lines(findings.problems());
        }
    },

    /** One object of our own, for scripts. */
    JSON("json", true) {
        @Override
        public List<String> lines(Findings findings, Colours colours) {
            return new JsonReporter().lines(findings);
        }
    },

    /** What code hosts and editors read: the Static Analysis Results Interchange Format, 2.1.0. */
    SARIF("sarif", true) {
        @Override
        public List<String> lines(Findings findings, Colours colours) {
            return new SarifReporter().lines(findings);
        }
    },

    /** Annotations of GitHub Actions. */
    GITHUB("txt", false) {
        @Override
        public List<String> lines(Findings findings, Colours colours) {
            return new GithubReporter().lines(findings.problems());
        }
    },

    /** What build servers read as results of tests. */
    JUNIT("xml", true) {
        @Override
        public List<String> lines(Findings findings, Colours colours) {
            return new JunitReporter().lines(findings);
        }
    };

    private final String suffix;
    private final boolean document;

    Format(String suffix, boolean document) {
        this.suffix = suffix;
        this.document = document;
    }

    /** The format of that name, as it is typed. */
    public static Optional<Format> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(name))
                .findFirst();
    }

    /** Its name as it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of the names of files in this format. */
    public String suffix() {
        return suffix;
    }

    /** Whether it is one document, spoilt by any other line. */
    public boolean isDocument() {
        return document;
    }

    /** The findings in this format; only what is for people takes colours. */
    public abstract List<String> lines(Findings findings, Colours colours);
}
