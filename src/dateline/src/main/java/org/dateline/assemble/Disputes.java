package org.dateline.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Claim;
import org.dateline.model.Claim.Verb;
import org.dateline.model.Dispute;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.PageReference;
import org.dateline.model.Speaker;
import org.dateline.model.Status;

/**
 * What is denied and not yet settled among a list of entries.
 *
 * <p>A denial ends when it, or what it denies, is withdrawn, when the one who denied acknowledges, or when a court or an
 * election authority settles the matter.
 */
final class Disputes {

    /** A claim in its place. */
    private record Said(Entry entry, Claim claim) {}

    private final List<? extends Entry> entries;
    private final Map<Claim.Relation, List<Said>> towards;

    /**
     * @param entries of one explainer and the background, in the order of the chronology
     */
    Disputes(List<? extends Entry> entries) {
        this.entries = entries;
        this.towards = entries.stream()
                .filter(entry -> !withdrawn(entry))
                .flatMap(entry -> entry.facts().claims().stream().map(claim -> new Said(entry, claim)))
                .filter(one -> one.claim().relation().isPresent())
                .collect(Collectors.groupingBy(one -> one.claim().relation().orElseThrow()));
    }

    /** Every open dispute. */
    List<Dispute> open() {
        List<Dispute> open = new ArrayList<>();
        for (Entry entry : entries) {
            for (String target : withdrawn(entry) ? List.<String>of() : Index.said(entry.facts())) {
                if (openDenials(target).findAny().isPresent()) {
                    open.add(
                            new Dispute(PageReference.to(entry), target, figure(entry, target), voices(entry, target)));
                }
            }
        }
        return List.copyOf(open);
    }

    /** The status that an event has: as typed, or disputed where something that it says is denied. */
    Status status(Event event) {
        Status typed = event.status().orElse(Status.REPORTED);
        boolean mayBeDisputed = event.status().isEmpty() || typed == Status.CLAIMED || typed == Status.DISPUTED;
        boolean denied = Index.said(event.facts()).stream()
                .anyMatch(id -> openDenials(id).findAny().isPresent());
        return mayBeDisputed && denied ? Status.DISPUTED : typed;
    }

    private Stream<Said> openDenials(String target) {
        if (towards(target, Verb.WITHDRAWS).findAny().isPresent()
                || towards(target, Verb.SETTLES).findAny().isPresent()) {
            return Stream.empty();
        }
        return towards(target, Verb.DENIES).filter(denial -> !ended(denial.claim(), target));
    }

    private boolean ended(Claim denial, String target) {
        boolean withdrawn = denial.id()
                .filter(id -> towards(id, Verb.WITHDRAWS).findAny().isPresent())
                .isPresent();
        Speaker denier = denial.by();
        return withdrawn
                || towards(target, Verb.ACKNOWLEDGES)
                        .anyMatch(claim -> claim.claim().by().equals(denier));
    }

    private Stream<Said> towards(String target, Verb verb) {
        return towards.getOrDefault(new Claim.Relation(verb, target), List.of()).stream();
    }

    private List<Claim> voices(Entry entry, String target) {
        List<Claim> voices = new ArrayList<>();
        entry.facts().claims().stream()
                .filter(claim -> claim.id().equals(Optional.of(target)))
                .forEach(voices::add);
        Stream.of(Verb.SUPPORTS, Verb.DENIES)
                .flatMap(verb -> towards(target, verb))
                .forEach(one -> voices.add(one.claim()));
        return List.copyOf(voices);
    }

    private static Optional<Figure> figure(Entry entry, String target) {
        return entry.facts().figures().stream()
                .filter(figure -> figure.id().equals(Optional.of(target)))
                .findFirst();
    }

    private static boolean withdrawn(Entry entry) {
        return entry.facts().retracted();
    }
}
