package org.dateline.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** What git leaves in a file where two people changed the same lines: both versions, and lines of marks round them. */
final class ConflictMarkers {

    private static final Pattern OURS = Pattern.compile("^<{7}(?: (.*))?$", Pattern.MULTILINE);
    private static final Pattern THEIRS = Pattern.compile("^>{7}(?: (.*))?$", Pattern.MULTILINE);

    private ConflictMarkers() {}

    /** The problem with a text that holds any: one, at the first, since nothing else in the file can be judged. */
    static Optional<Problem> in(String text, String name) {
        if (!text.contains("<<<<<<<") && !text.contains(">>>>>>>")) {
            return Optional.empty();
        }
        Matcher ours = OURS.matcher(text);
        Matcher theirs = THEIRS.matcher(text);
        boolean opened = ours.find();
        boolean closed = theirs.find(opened ? ours.end() : 0);
        if (!opened && !closed) {
            return Optional.empty();
        }
        int at = opened ? ours.start() : theirs.start();
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        List<String> versions = List.of(branch(opened, ours), branch(closed, theirs));
        return Optional.of(Problem.of(
                Rule.FILE_CONFLICT,
                new Location(name, line, 1),
                "Two versions stand here, which git could not join: " + String.join(" and ", versions),
                "keep one, or join them by hand, and delete the lines that start with <<<<<<<, ======= and >>>>>>>"));
    }

    private static String branch(boolean found, Matcher marker) {
        return found && marker.group(1) != null && !marker.group(1).isBlank()
                ? "“" + marker.group(1).strip() + "”"
                : "one without a name";
    }
}
