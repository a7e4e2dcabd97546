package org.dateline.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import org.dateline.edit.Change;
import org.dateline.reporter.Colours;

/**
 * What would change, line by line.
 *
 * @param colours of the lines
 */
record UnifiedDiff(Colours colours) {

    private static final int LINES_AROUND = 3;

    List<String> lines(Change change) {
        List<String> lines = new ArrayList<>();
        if (change.renames()) {
            lines.add(colours.title("rename " + change.name()));
            lines.add(colours.title("    to " + change.newName()));
        }
        List<String> before = change.linesBefore();
        UnifiedDiffUtils.generateUnifiedDiff(
                        change.name(),
                        change.newName(),
                        before,
                        DiffUtils.diff(before, change.linesAfter()),
                        LINES_AROUND)
                .forEach(line -> lines.add(colours.diff(harmless(line))));
        return lines;
    }

    /** A file may hold what a terminal would obey. */
    private static String harmless(String line) {
        StringBuilder shown = new StringBuilder();
        line.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\t' ? '\uFFFD' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
