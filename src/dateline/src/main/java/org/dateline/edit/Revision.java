package org.dateline.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.problem.Problem;

/**
 * What would change.
 *
 * @param changes one for each file, sorted by name
 * @param left what has an edit that cannot be made, with the reason
 */
public record Revision(List<Change> changes, List<Problem> left) {

    /** The changes that give a file another name, each after the one that makes its name free. */
    public List<Change> renames() {
        Deque<Change> waiting =
                changes.stream().filter(Change::renames).collect(Collectors.toCollection(ArrayDeque::new));
        List<Change> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Change change = waiting.remove();
            boolean free = waiting.stream().noneMatch(other -> other.file().equals(change.target()));
            (free ? ordered : waiting).add(change);
        }
        return ordered;
    }

    /** How many edits these are together. */
    public int edits() {
        return changes.stream().mapToInt(Change::edits).sum();
    }
}
