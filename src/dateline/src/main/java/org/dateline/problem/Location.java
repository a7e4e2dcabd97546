package org.dateline.problem;

import java.util.Comparator;

/**
 * A place in a file as an editor counts it.
 *
 * @param file path relative to the project, with forward slashes on every system
 * @param line from 1; 0 where the problem is with the file as a whole
 * @param column from 1, in characters (code points); 0 where the problem is with the whole line or file
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, as editors and terminals make clickable. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
