package org.dateline.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Background;
import org.dateline.model.Body;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Explainer;
import org.dateline.model.Facts;
import org.dateline.model.PageReference;
import org.dateline.model.SourceReference;
import org.dateline.model.Speaker;

/**
 * Which background each entry names, in its fields and in its body.
 *
 * @param pages by id
 * @param linked file of an entry → its body's links
 */
record Named(Map<String, Background> pages, Map<String, BodyLinks.Linked> linked) {

    /** Ids that an explainer and its events name, in order. */
    Set<String> in(Explainer explainer, List<Entry> events) {
        Set<String> ids = new LinkedHashSet<>(by(explainer));
        events.forEach(event -> ids.addAll(by(event)));
        ids.retainAll(pages.keySet());
        return ids;
    }

    /** Ids of those who speak in an explainer, or were read for it. */
    Set<String> speaking(Explainer explainer, List<Entry> events) {
        Set<String> ids = new LinkedHashSet<>(speakers(explainer.facts()));
        events.forEach(event -> ids.addAll(speakers(event.facts())));
        ids.removeIf(id ->
                Optional.ofNullable(pages.get(id)).flatMap(Background::source).isEmpty());
        return ids;
    }

    /** The pages of some ids, by title. */
    List<Background> pages(Set<String> ids) {
        return ids.stream()
                .map(pages::get)
                .sorted(Comparator.comparing(Background::title).thenComparing(Background::id))
                .toList();
    }

    /** Id of a page → the entries that name it, in the order given. */
    Map<String, List<PageReference>> appearsIn(List<Entry> entries) {
        Map<String, List<PageReference>> backlinks = new TreeMap<>();
        for (Entry entry : entries) {
            by(entry).stream()
                    .filter(id -> pages.containsKey(id) && !pages.get(id).equals(entry))
                    .forEach(id -> backlinks
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(PageReference.to(entry)));
        }
        return backlinks;
    }

    /** Ids of the pages that any other of these entries names. */
    Set<String> anywhere(List<Entry> entries) {
        Set<String> ids = new TreeSet<>();
        for (Entry entry : entries) {
            Set<String> others = by(entry);
            others.addAll(measured(entry.body()));
            others.removeIf(id -> entry.equals(pages.get(id)));
            ids.addAll(others);
        }
        return ids;
    }

    private static Set<String> measured(Body body) {
        return body.pieces().stream()
                .flatMap(piece -> piece instanceof Body.Measure measure ? measure.between().stream() : Stream.empty())
                .collect(Collectors.toSet());
    }

    private Set<String> by(Entry entry) {
        Set<String> ids = new LinkedHashSet<>();
        if (entry instanceof Event event) {
            Stream.of(event.actors(), event.places(), event.about()).forEach(ids::addAll);
        } else if (entry instanceof Explainer explainer) {
            ids.addAll(explainer.about());
        } else if (entry instanceof Background page) {
            page.party().ifPresent(ids::add);
        }
        Optional.ofNullable(linked.get(entry.file())).ifPresent(links -> ids.addAll(links.background()));
        ids.addAll(speakers(entry.facts()));
        return ids;
    }

    private static Set<String> speakers(Facts facts) {
        Set<String> ids = new LinkedHashSet<>();
        facts.claims().forEach(claim -> {
            known(Optional.of(claim.by()), ids);
            known(claim.via(), ids);
        });
        facts.figures().forEach(figure -> known(figure.source(), ids));
        facts.quotes().forEach(quote -> {
            known(Optional.of(quote.speaker()), ids);
            known(quote.via(), ids);
        });
        facts.media().forEach(picture -> known(picture.source(), ids));
        facts.sources().forEach(source -> {
            if (source instanceof SourceReference.Registered registered) {
                ids.add(registered.id());
            }
        });
        return ids;
    }

    private static void known(Optional<Speaker> speaker, Set<String> ids) {
        if (speaker.orElse(null) instanceof Speaker.Known known) {
            ids.add(known.id());
        }
    }
}
