package org.dateline.problem;

import java.util.Optional;

/**
 * What to type instead: {@code dateline fix} does it.
 *
 * @param at where the text stands; the file as a whole where its name is meant
 * @param text as it stands in the file; a quoted value without its quotes
 * @param instead what takes its place
 * @param below a field to add, on a line of its own below that of the text
 */
public record Edit(Location at, String text, String instead, Optional<String> below) {

    public Edit(Location at, String text, String instead) {
        this(at, text, instead, Optional.empty());
    }

    /** Another name for a file, in the same folder. */
    public static Edit rename(String file, String instead) {
        return new Edit(Location.of(file), file.substring(file.lastIndexOf('/') + 1), instead);
    }

    /** The same edit, with a field such as {@code weekday: Wednesday} on a line of its own below. */
    public Edit adding(String field) {
        return new Edit(at, text, instead, Optional.of(field));
    }

    /** The same edit of a text that stands elsewhere. */
    public Edit movedTo(Location place) {
        return new Edit(place, text, instead, below);
    }

    /** Whether it is the name of the file that changes, and nothing in it. */
    public boolean renames() {
        return at.line() == 0;
    }
}
