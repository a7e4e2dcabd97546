package org.dateline.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/**
 * A Markdown file split at its fences.
 *
 * @param yaml the lines between the two {@code ---}
 * @param body what follows
 * @param bodyLine the line on which the body starts, from 1
 */
record FrontMatter(String yaml, String body, int bodyLine) {

    private static final Pattern MANGLED_FENCE = Pattern.compile("[\"“”'‘’]*[-–—―−]{1,4}[\"“”'‘’]*\\s*");

    static Optional<FrontMatter> split(String text, String name, List<Problem> problems) {
        String[] lines = text.split("\n", -1);
        if (!isFence(lines[0])) {
            boolean mangled = MANGLED_FENCE.matcher(lines[0]).matches();
            problems.add(Problem.of(
                    Rule.FRONT_MATTER,
                    new Location(name, 1, 1),
                    mangled
                            ? "An editor has changed the fence “---” to “" + lines[0].strip() + "”"
                            : "The front matter is missing",
                    "start the first line of the file with three hyphens: ---"));
            return Optional.empty();
        }
        for (int i = 1; i < lines.length; i++) {
            if (isFence(lines[i])) {
                return Optional.of(new FrontMatter(join(lines, 1, i), join(lines, i + 1, lines.length), i + 2));
            }
        }
        problems.add(Problem.of(
                Rule.FRONT_MATTER,
                new Location(name, lines.length, 1),
                "The front matter is never closed",
                "put a line of three hyphens (---) under its last field"));
        return Optional.empty();
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals("---");
    }

    private static String join(String[] lines, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(lines[i]).append('\n');
        }
        return joined.toString();
    }
}
