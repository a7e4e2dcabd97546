package org.dateline.problem;

import java.util.List;

/** Problems as plain lines, one each: {@code file:line:column severity rule-id message — what to do}. */
public final class TextReporter {

    /** The lines, in the order given. */
    public List<String> lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
