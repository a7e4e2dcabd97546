package org.dateline.assemble;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Answers;
import org.dateline.model.Claim.Verb;
import org.dateline.model.Dispute;
import org.dateline.model.Dispute.Ending;
import org.dateline.model.Dispute.Way;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Statement;
import org.dateline.model.Statement.OfClaim;
import org.dateline.model.Status;

/**
 * What is denied among some entries, and what has ended a denial: that it, or what it denies, was withdrawn; that the one
 * who denied acknowledges; that a court or an election authority settled the matter.
 *
 * @param entries of one explainer and the background, in the order of the chronology
 */
record Disputes(List<Entry> entries, Answers answers) {

    static Disputes among(List<Entry> entries) {
        return new Disputes(entries, Answers.among(entries));
    }

    /** Every dispute, ended ones included. */
    List<Dispute> all() {
        return entries.stream()
                .flatMap(entry -> Statement.of(entry).stream())
                .flatMap(one -> dispute(one).stream())
                .toList();
    }

    /** The status that an event has: as typed, or disputed where something that it says is denied. */
    Status status(Event event) {
        Status typed = event.status().orElse(Status.REPORTED);
        boolean mayBeDisputed = event.status().isEmpty() || typed == Status.CLAIMED;
        boolean denied = mayBeDisputed
                && Statement.of(event).stream()
                        .anyMatch(one -> dispute(one).filter(Dispute::open).isPresent());
        return denied ? Status.DISPUTED : typed;
    }

    private Optional<Dispute> dispute(Statement subject) {
        List<OfClaim> denials = denials(subject);
        return denials.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dispute(subject, voices(subject), ending(subject, denials)));
    }

    /** Who denies it. A denial that is denied in its turn is part of one dispute, unless both deny each other. */
    private List<OfClaim> denials(Statement subject) {
        List<OfClaim> denials = answers.to(subject, Verb.DENIES);
        if (subject instanceof OfClaim claim && Answers.does(claim, Verb.DENIES)) {
            Optional<Statement> denied = answers.subject(claim);
            return denials.stream()
                    .filter(denial -> denied.equals(Optional.of(denial)))
                    .toList();
        }
        return denials;
    }

    /** The claims about a subject, and the claims about those. */
    private List<OfClaim> voices(Statement subject) {
        Set<Statement> heard = new LinkedHashSet<>(Set.of(subject));
        List<Statement> asked = new ArrayList<>(heard);
        for (int i = 0; i < asked.size(); i++) {
            Statement next = asked.get(i);
            Stream.of(Verb.SUPPORTS, Verb.DENIES)
                    .flatMap(verb -> answers.to(next, verb).stream())
                    .filter(heard::add)
                    .forEach(asked::add);
        }
        return entries.stream()
                .flatMap(entry -> Statement.of(entry).stream())
                .filter(one -> heard.contains(one) && !one.equals(subject))
                .map(OfClaim.class::cast)
                .toList();
    }

    private Optional<Ending> ending(Statement subject, List<OfClaim> denials) {
        List<OfClaim> settled = answers.to(subject, Verb.SETTLES);
        if (!settled.isEmpty()) {
            return Optional.of(new Ending(Way.SETTLED, settled));
        }
        List<OfClaim> withdrawn = answers.to(subject, Verb.WITHDRAWS);
        if (!withdrawn.isEmpty()) {
            return Optional.of(new Ending(Way.WITHDRAWN, withdrawn));
        }
        List<OfClaim> conceded = new ArrayList<>();
        for (OfClaim denial : denials) {
            List<OfClaim> ends = ends(subject, denial);
            if (ends.isEmpty()) {
                return Optional.empty();
            }
            conceded.addAll(ends);
        }
        boolean decided = conceded.stream().anyMatch(one -> Answers.does(one, Verb.SETTLES));
        return Optional.of(new Ending(
                decided ? Way.SETTLED : Way.CONCEDED,
                conceded.stream().distinct().toList()));
    }

    /** What ended one denial. */
    private List<OfClaim> ends(Statement subject, OfClaim denial) {
        Stream<OfClaim> ofDenial =
                Stream.of(Verb.WITHDRAWS, Verb.SETTLES).flatMap(verb -> answers.to(denial, verb).stream());
        Stream<OfClaim> acknowledged = answers.to(subject, Verb.ACKNOWLEDGES).stream()
                .filter(answer -> answer.claim().by().equals(denial.claim().by()) && !before(answer, denial));
        return Stream.concat(ofDenial, acknowledged).toList();
    }

    /** Whether something was certainly said before something else: who acknowledges first, and then denies, denies. */
    private boolean before(OfClaim first, OfClaim second) {
        if (first.date().isEmpty() || second.date().isEmpty()) {
            return false;
        }
        return first.date().get().latest().isBefore(second.date().get().earliest())
                || event(first)
                        .flatMap(one -> event(second).map(other -> before(one, other)))
                        .orElse(false);
    }

    /** Whether one of two events of one day came first, by what it says itself or by its hour. */
    private static boolean before(Event first, Event second) {
        boolean sameDay = first.date().exactDay().isPresent()
                && first.date().exactDay().equals(second.date().exactDay())
                && first.zone().equals(second.zone());
        return second.after().contains(first.id())
                || sameDay
                        && first.time()
                                .flatMap(one -> second.time()
                                        .map(other -> !one.approximate()
                                                && !other.approximate()
                                                && one.last()
                                                        .filter(other.start()::isAfter)
                                                        .isPresent()))
                                .orElse(false);
    }

    private Optional<Event> event(OfClaim said) {
        return entries.stream()
                .filter(entry -> entry.address().equals(said.page().address()))
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .findFirst();
    }
}
