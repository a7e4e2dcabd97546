package org.dateline.source;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/**
 * Characters that nobody sees and that change what everybody sees: control characters, the line breaks of other
 * systems, and what turns the reading direction (Unicode Standard Annex 9) without end. The marks for Arabic and Hebrew
 * (U+200E, U+200F, U+061C) and what joins letters are left alone.
 */
public final class HiddenCharacters {

    /** More of one file say nothing new. */
    private static final int MOST_REPORTED = 20;

    private HiddenCharacters() {}

    /** The first of them in a text. */
    public static OptionalInt first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && hidden(text.codePointAt(i))) {
                return OptionalInt.of(text.codePointAt(i));
            }
            i += Character.isHighSurrogate(c) && Character.charCount(text.codePointAt(i)) == 2 ? 1 : 0;
        }
        return OptionalInt.empty();
    }

    /** What is wrong with one. */
    public static String message(int c) {
        return String.format(Locale.ROOT, "A hidden character stands here: U+%04X (%s)", c, name(c));
    }

    /**
     * The text with something visible in the place of each, so that all else in it can be judged.
     *
     * @param problems collects the first of each line
     */
    static String replace(String text, String name, List<Problem> problems) {
        if (first(text).isEmpty()) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        int line = 1;
        int column = 0;
        int reported = 0;
        int lastReported = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            column++;
            if (c == '\n') {
                line++;
                column = 0;
            }
            if (hidden(c) && line != lastReported && reported < MOST_REPORTED) {
                lastReported = line;
                reported++;
                problems.add(Problem.of(Rule.FILE_HIDDEN, new Location(name, line, column), message(c), "delete it"));
            }
            seen.appendCodePoint(visible(c));
        }
        return seen.toString();
    }

    /** What Unicode calls it; of control characters every Java has other names. */
    private static String name(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> "control character";
            case Character.SURROGATE -> "half a character";
            case Character.UNASSIGNED -> "no character";
            default -> String.valueOf(Character.getName(c)).toLowerCase(Locale.ROOT);
        };
    }

    /** A name of one line with something visible in the place of each. */
    static String replace(String name) {
        if (first(name).isEmpty() && name.indexOf('\n') < 0 && name.indexOf('\t') < 0) {
            return name;
        }
        return name.codePoints()
                .map(c -> c == '\n' || c == '\t' ? 0xFFFD : visible(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int visible(int c) {
        return !hidden(c) ? c : Character.isISOControl(c) ? 0xFFFD : ' ';
    }

    private static boolean hidden(int c) {
        return c != '\n' && c != '\t' && Character.isISOControl(c)
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c >= 0xFDD0 && c <= 0xFDEF
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || (c & 0xFFFE) == 0xFFFE
                || Character.getType(c) == Character.SURROGATE;
    }
}
