package org.dateline.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.problem.Location;

/**
 * A file's text, with the places in it as problems count them.
 *
 * @param text without a byte-order mark
 * @param starts offset of each line
 */
record Lines(String text, List<Integer> starts) {

    /** What ends a line, on any system. */
    static final Pattern END = Pattern.compile("\r\n|\n|\r");

    static Lines of(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher end = END.matcher(text);
        while (end.find()) {
            starts.add(end.end());
        }
        return new Lines(text, starts);
    }

    /** The offset of a place; empty where the text has no such place. */
    OptionalInt offset(Location at) {
        if (at.line() < 1 || at.line() > starts.size() || at.column() < 1) {
            return OptionalInt.empty();
        }
        int start = starts.get(at.line() - 1);
        String line = text.substring(start, endOfLine(start));
        int before = at.column() - 1;
        return before > line.codePointCount(0, line.length())
                ? OptionalInt.empty()
                : OptionalInt.of(start + line.offsetByCodePoints(0, before));
    }

    /** Where the line ends that holds an offset, in front of its line break. */
    int endOfLine(int offset) {
        Matcher end = END.matcher(text);
        return end.find(offset) ? end.start() : text.length();
    }

    /** The part of a line in front of an offset. */
    String before(int offset) {
        int start = starts.stream()
                .filter(line -> line <= offset)
                .reduce((first, second) -> second)
                .orElse(0);
        return text.substring(start, offset);
    }

    /** How the line of an offset ends; where it is the last one, how the first does. */
    String lineBreak(int offset) {
        Matcher end = END.matcher(text);
        return end.find(offset) || end.find(0) ? end.group() : "\n";
    }
}
