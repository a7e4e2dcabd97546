package org.dateline.render.map;

import java.util.ArrayList;
import java.util.List;

/**
 * A name on one line or on more.
 *
 * @param lines at least one
 */
record Words(List<String> lines) {

    /** From one line to the next, in heights of a line. */
    static final double LINE = 1.15;

    /** Letters of the shortest line that a name is broken into. */
    private static final int SHORTEST = 6;

    /** A name on one line; then on two and on three, where it has as many words. */
    static List<Words> of(String name) {
        List<Words> all = new ArrayList<>();
        all.add(new Words(List.of(name)));
        for (int lines = 2;
                lines <= name.length() / SHORTEST && lines <= 3 && name.split(" ").length >= lines;
                lines++) {
            all.add(broken(name, lines));
        }
        return all;
    }

    /** The name on lines of about one length. */
    private static Words broken(String name, int count) {
        List<String> lines = new ArrayList<>();
        String rest = name;
        for (int left = count; left > 1; left--) {
            int space = nearest(rest, rest.length() / left);
            if (space > 0) {
                lines.add(rest.substring(0, space));
                rest = rest.substring(space + 1);
            }
        }
        lines.add(rest);
        return new Words(List.copyOf(lines));
    }

    /** The space that is nearest to an index. */
    private static int nearest(String text, int index) {
        int best = -1;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (best < 0 || Math.abs(space - index) < Math.abs(best - index)) {
                best = space;
            }
        }
        return best;
    }

    double width(Lettering letters) {
        return lines.stream().mapToDouble(letters::width).max().orElse(0);
    }

    double height(Lettering letters) {
        return letters.height() * (1 + LINE * (lines.size() - 1));
    }
}
