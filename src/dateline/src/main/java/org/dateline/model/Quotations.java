package org.dateline.model;

import java.util.BitSet;

/**
 * Finds what stands in quotation marks. A quotation that is never closed runs to the end of its paragraph, as one of
 * several paragraphs does.
 */
public final class Quotations {

    private Quotations() {}

    /** The indexes of all characters in quotation marks, the marks included. */
    public static BitSet in(String text) {
        BitSet quoted = new BitSet(text.length());
        for (int i = 0; i < text.length(); i++) {
            int end = end(text, i);
            if (end > i) {
                quoted.set(i, end);
                i = end - 1;
            }
        }
        return quoted;
    }

    /** The index behind the quotation that starts here; the index itself where none does. */
    private static int end(String text, int start) {
        return switch (text.charAt(start)) {
            case '“' -> closed(text, start, "”");
            case '„' -> closed(text, start, "“”");
            case '«' -> closed(text, start, "»");
            case '"' -> opens(text, start) ? closed(text, start, "\"") : start;
            case '‘' -> single(text, start, '’');
            case '\'' -> opens(text, start) ? single(text, start, '\'') : start;
            default -> start;
        };
    }

    private static int closed(String text, int start, String marks) {
        for (int i = start + 1; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** The mark at the end of a single quotation is an apostrophe as well: one between letters closes nothing. */
    private static int single(String text, int start, char mark) {
        for (int i = start + 1; i < text.length(); i++) {
            boolean ends = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (text.charAt(i) == mark && ends && !Character.isWhitespace(text.charAt(i - 1))) {
                return i + 1;
            }
        }
        return start;
    }

    /** A straight mark opens a quotation where a word may begin: not in {@code 5"} or {@code rebels'}. */
    private static boolean opens(String text, int i) {
        return (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                && i + 1 < text.length()
                && !Character.isWhitespace(text.charAt(i + 1));
    }
}
