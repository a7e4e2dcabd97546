package org.dateline.source;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Passage;
import org.dateline.problem.Location;

/**
 * A YAML scalar as it stands in its file, to find the place of each of its characters again.
 *
 * @param lines of the YAML
 * @param line index of the one that it starts on
 * @param column of its start, from 0, in code points
 */
public record Typed(List<String> lines, int line, int column) {

    /**
     * Its text with places; in one run at its start where the two do not agree letter by letter.
     *
     * @param at place of its start
     */
    public Passage passage(String field, String text, Location at) {
        Walk walk = new Walk(text, at);
        boolean whole = walk.walk();
        return new Passage(field, text, whole ? List.copyOf(walk.runs) : List.of(new Passage.Run(0, 0, at)));
    }

    /** Walks through the text and what was typed, side by side. */
    private final class Walk {

        private final String text;
        private final Location at;
        private final List<Passage.Run> runs = new ArrayList<>();
        private int row = line;
        private int i;
        private int t;
        private int runStart = -1;
        private Location runAt;
        private char style;

        Walk(String text, Location at) {
            this.text = text;
            this.at = at;
            this.runAt = at;
        }

        boolean walk() {
            if (row >= lines.size()
                    || lines.get(row).codePointCount(0, lines.get(row).length()) < column) {
                return false;
            }
            i = lines.get(row).offsetByCodePoints(0, column);
            style = i < lines.get(row).length() ? lines.get(row).charAt(i) : ' ';
            if (style == '|' || style == '>') {
                row++;
                i = 0;
            } else if (style == '"' || style == '\'') {
                i++;
            }
            skipSpaces();
            while (t < text.length()) {
                if (row >= lines.size() || !step(lines.get(row))) {
                    return false;
                }
            }
            endRun();
            return !runs.isEmpty();
        }

        private boolean step(String typed) {
            boolean space = Character.isWhitespace(text.charAt(t));
            if (typed.substring(i).isBlank()) {
                return space && fold();
            }
            char c = typed.charAt(i);
            if (style == '"' && c == '\\') {
                return escape(typed);
            }
            if (c != text.charAt(t)) {
                return false;
            }
            if (style == '\'' && c == '\'') {
                endRun();
                i += 2;
                t++;
                return true;
            }
            if (runStart < 0) {
                runStart = t;
                runAt = place(typed);
            }
            i++;
            t++;
            return true;
        }

        private Location place(String typed) {
            return new Location(at.file(), at.line() + row - line, typed.codePointCount(0, i) + 1);
        }

        /** One or more line breaks, with the spaces around them. */
        private boolean fold() {
            endRun();
            while (t < text.length() && Character.isWhitespace(text.charAt(t))) {
                t++;
            }
            row++;
            i = 0;
            skipSpaces();
            return true;
        }

        private boolean escape(String typed) {
            endRun();
            if (i + 1 == typed.length()) {
                row++;
                i = 0;
                skipSpaces();
                return true;
            }
            int length = switch (typed.charAt(i + 1)) {
                case 'x' -> 4;
                case 'u' -> 6;
                case 'U' -> 10;
                default -> 2;
            };
            i = Math.min(typed.length(), i + length);
            t = text.offsetByCodePoints(t, 1);
            return true;
        }

        private void skipSpaces() {
            while (row < lines.size()) {
                String typed = lines.get(row);
                while (i < typed.length() && Character.isWhitespace(typed.charAt(i))) {
                    i++;
                }
                if (i < typed.length()) {
                    return;
                }
                row++;
                i = 0;
            }
        }

        private void endRun() {
            if (runStart >= 0) {
                runs.add(new Passage.Run(runStart, t, runAt));
                runStart = -1;
            }
        }
    }
}
