package org.dateline.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something wrong with what an editor wrote.
 *
 * @param severity whether it stops the build
 * @param rule which rule it breaks
 * @param location where
 * @param message what is wrong, in newsroom words, without a full stop
 * @param hint what to type instead; empty where the message says all
 * @param edit how to put it right, where that needs no judgement
 * @param excerpt the line as it was typed, where it helps to see it
 */
public record Problem(
        Severity severity,
        Rule rule,
        Location location,
        String message,
        String hint,
        Optional<Edit> edit,
        Optional<Excerpt> excerpt)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::location)
            .thenComparing(Problem::severity)
            .thenComparing(problem -> problem.rule().id())
            .thenComparing(Problem::message)
            .thenComparing(Problem::hint);

    /** What was typed may be quoted whole, and may be a megabyte of many lines. */
    private static final int MOST_CHARACTERS = 600;

    /** Keeps what it says to one line of readable length. */
    public Problem {
        message = oneLine(message);
        hint = oneLine(hint);
    }

    private static String oneLine(String words) {
        int end = Math.min(words.length(), MOST_CHARACTERS);
        if (end == words.length() && words.chars().noneMatch(Character::isISOControl)) {
            return words;
        }
        int whole = end < words.length() && Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end;
        String start = words.substring(0, whole).replaceAll("[\\x00-\\x1F\\x7F-\\x9F]+", " ");
        return end == words.length() ? start : start + " …";
    }

    /** A problem of the rule's own severity. */
    public static Problem of(Rule rule, Location location, String message, String hint) {
        return new Problem(rule.severity(), rule, location, message, hint, Optional.empty(), Optional.empty());
    }

    /** The same problem, which that edit settles. */
    public Problem settledBy(Edit settling) {
        return new Problem(severity, rule, location, message, hint, Optional.of(settling), excerpt);
    }

    /** The same problem, which no edit settles. */
    public Problem unsettled() {
        return new Problem(severity, rule, location, message, hint, Optional.empty(), excerpt);
    }

    /** The same problem, shown in the line that was typed. */
    public Problem showing(String line) {
        Excerpt shown = Excerpt.of(line, location.column());
        return new Problem(severity, rule, location, message, hint, edit, Optional.of(shown));
    }

    Problem weighing(Severity weight) {
        return new Problem(weight, rule, location, message, hint, edit, excerpt);
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
