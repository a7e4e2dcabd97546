package org.dateline.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of every file under the content folder: none is lost in silence.
 *
 * @param files path → what became of it, sorted by path
 */
public record Account(Map<String, Fate> files) {

    /** What became of a file. */
    public enum Fate {
        PUBLISHED("published"),
        DRAFT("drafts"),
        EMBARGOED("embargoed"),
        WITHDRAWN("withdrawn"),
        IGNORED("ignored"),
        IN_ERROR("in error");

        private final String word;

        Fate(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** That word behind so many files. */
        private String word(int count) {
            return this == DRAFT && count == 1 ? "draft" : word;
        }
    }

    public Account {
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public int read() {
        return files.size();
    }

    public List<String> with(Fate fate) {
        return files.entrySet().stream()
                .filter(file -> file.getValue() == fate)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** {@code 40 files read = 38 published + 1 draft + …}: the identity, with every class. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(read() + (read() == 1 ? " file" : " files") + " read = ");
        for (Fate fate : Fate.values()) {
            int count = with(fate).size();
            line.append(fate.ordinal() == 0 ? "" : " + ")
                    .append(count)
                    .append(' ')
                    .append(fate.word(count));
        }
        return line.toString();
    }
}
