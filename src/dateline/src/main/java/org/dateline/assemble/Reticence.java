package org.dateline.assemble;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.model.Claim;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Facts;
import org.dateline.model.Figure;

/**
 * Takes out of published events what refers to those that are not: that a claim withdraws something, or a figure revises
 * one, would give away that there is something to be published.
 *
 * @param events ids of those that are published
 * @param said ids of the claims and figures that are
 */
record Reticence(Set<String> events, Set<String> said) {

    /**
     * What may be said of an explainer's published events.
     *
     * @param background all pages, since none of them can be held back
     */
    static Reticence of(List<Event> published, List<? extends Entry> background) {
        Set<String> events = new HashSet<>();
        Set<String> said = new HashSet<>();
        published.forEach(event -> {
            events.add(event.id());
            said.addAll(ids(event.facts()));
        });
        background.forEach(page -> said.addAll(ids(page.facts())));
        return new Reticence(events, said);
    }

    private static List<String> ids(Facts facts) {
        return Stream.concat(
                        facts.claims().stream().map(Claim::id),
                        facts.figures().stream().map(Figure::id))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The event as readers may know it. */
    Event about(Event event) {
        Facts facts = event.facts();
        return event.with(
                event.after().stream().filter(events::contains).toList(),
                new Facts(
                        facts.sources(),
                        facts.claims().stream().map(this::about).toList(),
                        facts.figures().stream().map(this::about).toList(),
                        facts.quotes(),
                        facts.media(),
                        facts.corrections()));
    }

    private Claim about(Claim claim) {
        Predicate<Claim.Relation> published = relation -> said.contains(relation.target());
        return new Claim(
                claim.id(),
                claim.by(),
                claim.via(),
                claim.text(),
                claim.relation().filter(published),
                claim.acknowledges());
    }

    private Figure about(Figure figure) {
        Optional<String> revises = figure.revises().filter(events::contains);
        return new Figure(
                figure.id(),
                figure.measure(),
                figure.count(),
                figure.source(),
                figure.parts(),
                figure.coverage(),
                figure.asOf(),
                revises,
                figure.revises().isPresent() && revises.isEmpty() ? Optional.empty() : figure.reason());
    }
}
