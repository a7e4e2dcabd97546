package org.dateline.source;

import java.util.regex.Pattern;

/**
 * A line that may be why YAML cannot be read.
 *
 * @param above the last line before it that is not blank; empty where there is none
 * @param complaint what SnakeYAML says
 */
record Suspect(String line, String above, String complaint) {

    private static final Pattern LEAD = Pattern.compile("^ *(?:- +)*");

    /**
     * Why, in an editor's words.
     *
     * @param column of the line, from 0, in UTF-16 units
     * @param repaired the line as it may have been meant; as it is where that needs judgement
     */
    record Cause(int column, String message, String hint, String repaired) {}

    Cause cause(int column, String message, String hint) {
        return new Cause(column, message, hint, line);
    }

    /** Where the first word of a line stands, behind indent and hyphens. */
    static int wordColumn(String line) {
        var lead = LEAD.matcher(line);
        return lead.find() ? lead.end() : 0;
    }

    static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** The key that a line starts with; empty where it starts with none. */
    static String key(String line) {
        String word = line.substring(wordColumn(line));
        int colon = word.indexOf(':');
        return colon > 0 && (colon + 1 == word.length() || Character.isWhitespace(word.charAt(colon + 1)))
                ? word.substring(0, colon).strip()
                : "";
    }
}
