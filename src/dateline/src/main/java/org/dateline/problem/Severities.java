package org.dateline.problem;

import java.util.List;
import java.util.Map;

/**
 * What a publication makes of the rules.
 *
 * @param ofRules rules that it weighs otherwise than by default
 */
public record Severities(Map<Rule, Severity> ofRules) {

    /** Every rule as it is by default. */
    public static final Severities DEFAULT = new Severities(Map.of());

    /** The problems as weighed, without those whose rule is off, in their order. */
    public List<Problem> weigh(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.weighing(of(problem.rule())))
                .filter(problem -> problem.severity() != Severity.OFF)
                .toList();
    }

    /** As {@link #weigh}, each warning as an error. */
    public List<Problem> weighStrictly(List<Problem> problems) {
        return weigh(problems).stream()
                .map(problem -> problem.weighing(Severity.ERROR))
                .toList();
    }

    private Severity of(Rule rule) {
        return rule.alwaysError() ? Severity.ERROR : ofRules.getOrDefault(rule, rule.severity());
    }
}
