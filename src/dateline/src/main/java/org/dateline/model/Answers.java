package org.dateline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Claim.Relation;
import org.dateline.model.Claim.Verb;

/**
 * Who answers whom: each claim and figure with the claims that deny, support, acknowledge, withdraw or settle it. An id
 * is one in its explainer and in the background together.
 *
 * @param subjects explainer, or background → id → the claim or figure
 * @param answers the same → id → the claims about it, in the order of the entries
 */
public record Answers(
        Map<String, Map<String, Statement>> subjects, Map<String, Map<String, List<Statement.OfClaim>>> answers) {

    private static final String BACKGROUND = "background";

    /** What these entries say to each other; what was taken back says nothing. */
    public static Answers among(Collection<? extends Entry> entries) {
        Answers all = new Answers(new LinkedHashMap<>(), new LinkedHashMap<>());
        List<Statement> statements =
                entries.stream().flatMap(entry -> Statement.of(entry).stream()).toList();
        statements.forEach(one -> id(one).ifPresent(id -> all.subjects
                .computeIfAbsent(scope(one), scope -> new LinkedHashMap<>())
                .put(id, one)));
        statements.forEach(one -> {
            if (one instanceof Statement.OfClaim claim) {
                all.subject(claim)
                        .ifPresent(subject -> all.answers
                                .computeIfAbsent(scope(subject), scope -> new LinkedHashMap<>())
                                .computeIfAbsent(id(subject).orElseThrow(), id -> new ArrayList<>())
                                .add(claim));
            }
        });
        return all;
    }

    /** The claim or figure that a claim is about. */
    public Optional<Statement> subject(Statement.OfClaim claim) {
        return claim.claim()
                .relation()
                .map(Relation::target)
                .flatMap(target -> Stream.of(scope(claim), BACKGROUND)
                        .flatMap(scope ->
                                Optional.ofNullable(
                                        subjects.getOrDefault(scope, Map.of()).get(target))
                                        .stream())
                        .findFirst());
    }

    /** The claims about a claim or figure. */
    public List<Statement.OfClaim> to(Statement subject) {
        return id(subject)
                .map(id -> answers.getOrDefault(scope(subject), Map.of()).getOrDefault(id, List.of()))
                .orElse(List.of());
    }

    /** The claims that do that to a claim or figure. */
    public List<Statement.OfClaim> to(Statement subject, Verb verb) {
        return to(subject).stream().filter(answer -> does(answer, verb)).toList();
    }

    /** Whether a claim does that to another. */
    public static boolean does(Statement.OfClaim claim, Verb verb) {
        return claim.claim()
                .relation()
                .filter(relation -> relation.verb() == verb)
                .isPresent();
    }

    /** The id of a claim or figure. */
    private static Optional<String> id(Statement statement) {
        if (statement instanceof Statement.OfClaim one) {
            return one.claim().id();
        }
        return statement instanceof Statement.OfFigure one ? one.figure().id() : Optional.empty();
    }

    /** The folder that the page's own lies in: the explainer's, or that of the background. */
    private static String scope(Statement statement) {
        String[] folders = statement.page().address().path().split("/", -1);
        return folders[folders.length - 3];
    }
}
