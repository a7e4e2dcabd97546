package org.dateline.assemble;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.Background;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Explainer;
import org.dateline.model.Facts;
import org.dateline.model.Series;
import org.dateline.model.Speaker;
import org.dateline.parse.Entries;

/**
 * Everything that can be referred to, drafts included, by its id.
 *
 * @param background by id
 * @param explainers by id
 * @param events explainer → id → event
 * @param series explainer → id → series
 * @param authors explainer, or empty for the background → id of a claim or figure → who says it
 * @param failed ids whose files could not be read: not known, but no mistake of those who name them
 */
record Index(
        Map<String, Background> background,
        Map<String, Explainer> explainers,
        Map<String, Map<String, Event>> events,
        Map<String, Map<String, Series>> series,
        Map<String, Map<String, Optional<Speaker>>> authors,
        Set<String> failed) {

    static Index of(Entries entries) {
        Map<String, Background> background = new TreeMap<>();
        entries.background().forEach(page -> background.put(page.id(), page));
        Map<String, Explainer> explainers = new TreeMap<>();
        entries.explainers().forEach(explainer -> explainers.put(explainer.id(), explainer));
        Map<String, Map<String, Event>> events = new TreeMap<>();
        entries.events()
                .forEach(event -> events.computeIfAbsent(event.folder(), folder -> new LinkedHashMap<>())
                        .put(event.id(), event));
        Map<String, Map<String, Series>> series = new TreeMap<>();
        entries.series()
                .forEach(list -> list.series()
                        .forEach(one -> series.computeIfAbsent(list.folder(), folder -> new LinkedHashMap<>())
                                .put(one.id(), one)));
        Map<String, Map<String, Optional<Speaker>>> authors = new TreeMap<>();
        all(entries)
                .forEach(entry ->
                        authors(entry.facts(), authors.computeIfAbsent(scope(entry), scope -> new LinkedHashMap<>())));
        return new Index(background, explainers, events, series, authors, entries.failedIds());
    }

    /** The claims and figures that an entry may refer to: its explainer's and the background's. */
    record Said(Map<String, Optional<Speaker>> own, Map<String, Optional<Speaker>> background) {

        Set<String> ids() {
            Set<String> ids = new LinkedHashSet<>(own.keySet());
            ids.addAll(background.keySet());
            return ids;
        }

        /** Who says it, or nobody named; empty where there is no such claim or figure. */
        Optional<Optional<Speaker>> author(String id) {
            return Optional.ofNullable(own.get(id)).or(() -> Optional.ofNullable(background.get(id)));
        }
    }

    /** All entries: explainers, events, background. */
    static Stream<Entry> all(Entries entries) {
        return Stream.of(entries.explainers(), entries.events(), entries.background())
                .flatMap(List::stream);
    }

    /** The explainer that an entry belongs to; empty for background. */
    static String scope(Entry entry) {
        return entry instanceof Event event
                ? event.folder()
                : entry instanceof Explainer explainer ? explainer.id() : "";
    }

    private static void authors(Facts facts, Map<String, Optional<Speaker>> authors) {
        facts.claims().forEach(claim -> claim.id().ifPresent(id -> authors.put(id, Optional.of(claim.by()))));
        facts.figures().forEach(figure -> figure.id().ifPresent(id -> authors.put(id, figure.source())));
    }

    /** The first explainer that has a claim or figure of that id. */
    Optional<String> explainerThatSays(String id) {
        return authors.entrySet().stream()
                .filter(one -> !one.getKey().isEmpty() && one.getValue().containsKey(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<Event> event(String explainer, String id) {
        return Optional.ofNullable(events.getOrDefault(explainer, Map.of()).get(id));
    }

    /** Ids of events in an explainer. */
    Set<String> eventIds(String explainer) {
        return events.getOrDefault(explainer, Map.of()).keySet();
    }

    /** Ids of series in an explainer. */
    Set<String> seriesIds(String explainer) {
        return series.getOrDefault(explainer, Map.of()).keySet();
    }

    /** What an entry of that explainer may refer to; of the background, where it is empty. */
    Said said(String explainer) {
        return new Said(authors.getOrDefault(explainer, Map.of()), authors.getOrDefault("", Map.of()));
    }
}
