package org.dateline.model;

import java.util.List;
import org.dateline.problem.Location;

/**
 * A stretch of an entry's own words — a field, a paragraph, a heading, a cell — with the place of each. What is no prose
 * (code, a measure, a bare address in angle brackets) stands in it as {@link #GAP}.
 *
 * @param field path of the field; {@link #BODY} or {@link #HEADING} in a body
 * @param text as it is printed, line breaks as spaces
 * @param runs stretches of the text that stand in the file just so, in order
 */
public record Passage(String field, String text, List<Run> runs) {

    public static final String BODY = "body";

    public static final String HEADING = "heading";

    /** Stands for what is no prose. */
    public static final char GAP = '\uFFFC';

    /**
     * A stretch that stands in the file letter for letter, on one line.
     *
     * @param start index of its first character in the text
     * @param end index behind its last
     * @param at place of its first character
     */
    public record Run(int start, int end, Location at) {}

    /** The place of a character; of the nearest one before it, where it does not stand in the file as such. */
    public Location at(int index) {
        Run run = runs.get(0);
        for (Run next : runs) {
            if (next.start() > index) {
                break;
            }
            run = next;
        }
        int inside = Math.min(Math.max(index, run.start()), run.end());
        return new Location(
                run.at().file(), run.at().line(), run.at().column() + text.codePointCount(run.start(), inside));
    }

    /** Whether the file holds these characters in one piece, so that they can be replaced there. */
    public boolean standsSo(int start, int end) {
        return runs.stream().anyMatch(run -> run.start() <= start && end <= run.end());
    }
}
