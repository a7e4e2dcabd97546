package org.dateline.problem;

import java.util.Comparator;

/**
 * Something wrong with what an editor wrote.
 *
 * @param severity whether it stops the build
 * @param rule which rule it breaks
 * @param location where
 * @param message what is wrong, in newsroom words, without a full stop
 * @param hint what to type instead; empty where the message says all
 */
public record Problem(Severity severity, Rule rule, Location location, String message, String hint)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::location)
            .thenComparing(Problem::severity)
            .thenComparing(problem -> problem.rule().id())
            .thenComparing(Problem::message)
            .thenComparing(Problem::hint);

    /** A problem of the rule's own severity. */
    public static Problem of(Rule rule, Location location, String message, String hint) {
        return new Problem(rule.severity(), rule, location, message, hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column severity rule-id message — what to do}. */
    @Override
    public String toString() {
        return location + " " + severity.word() + " " + rule.id() + " " + message
                + (hint.isEmpty() ? "" : " — " + hint);
    }
}
