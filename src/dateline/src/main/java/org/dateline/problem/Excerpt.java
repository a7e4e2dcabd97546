package org.dateline.problem;

/**
 * What an editor typed, with the place in it that a problem is about.
 *
 * @param text one line of the file, or so much of it as fits a screen
 * @param caret the place in this text, from 1, in code points
 */
public record Excerpt(String text, int caret) {

    private static final int WIDTH = 72;

    /**
     * The line, cut on both sides where it is long.
     *
     * @param column the place in the line, from 1, in code points
     */
    public static Excerpt of(String line, int column) {
        int place = Math.max(0, column - 1);
        int from = Math.max(0, place - WIDTH / 2);
        int start = offset(line, 0, from);
        int end = offset(line, start, WIDTH);
        boolean cutBefore = start > 0;
        String text =
                (cutBefore ? "…" : "") + line.substring(start, end).stripTrailing() + (end < line.length() ? "…" : "");
        return new Excerpt(text, place - (cutBefore ? from - 1 : 0) + 1);
    }

    /** So many code points on, or the end of the line. */
    private static int offset(String line, int start, int codePoints) {
        int at = start;
        for (int i = 0; i < codePoints && at < line.length(); i++) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }
}
