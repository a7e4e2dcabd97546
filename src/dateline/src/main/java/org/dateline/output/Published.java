package org.dateline.output;

import java.util.List;
import org.dateline.problem.Problem;

/**
 * What became of a site that was to be published.
 *
 * @param written how many files were made or changed
 * @param unchanged how many were as they should be
 * @param removed how many of the last site went
 * @param refused why nothing was written; empty where the site is published
 */
public record Published(int written, int unchanged, int removed, List<Problem> refused) {

    public Published {
        refused = List.copyOf(refused);
    }

    static Published refused(List<Problem> problems) {
        return new Published(0, 0, 0, problems.stream().distinct().sorted().toList());
    }

    /** Whether the site on disk is the new one. */
    public boolean succeeded() {
        return refused.isEmpty();
    }
}
