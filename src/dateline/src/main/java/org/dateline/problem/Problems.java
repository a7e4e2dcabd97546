package org.dateline.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects what one stage finds; a stage makes its own, so that none has to share. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Rule rule, Location location, String message, String hint) {
        found.add(Problem.of(rule, location, message, hint));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    /** Whether anything found so far stops the build. */
    public boolean anyError() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** All found, each once, sorted by place. */
    public List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
