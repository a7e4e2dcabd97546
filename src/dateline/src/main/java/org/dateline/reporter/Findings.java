package org.dateline.reporter;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.problem.Problem;

/**
 * What a run has found, to be printed.
 *
 * @param problems sorted
 * @param checked files that were looked at, with problems or without
 * @param adopted how many problems more a baseline lists
 */
public record Findings(List<Problem> problems, SortedSet<String> checked, int adopted) {

    public Findings {
        checked = new TreeSet<>(checked);
    }

    long errors() {
        return problems.stream().filter(Problem::isError).count();
    }

    long warnings() {
        return problems.size() - errors();
    }
}
