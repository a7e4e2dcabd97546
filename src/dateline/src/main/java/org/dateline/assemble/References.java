package org.dateline.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Address;
import org.dateline.model.Background;
import org.dateline.model.Claim;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Explainer;
import org.dateline.model.Facts;
import org.dateline.model.Figure;
import org.dateline.model.Kind;
import org.dateline.model.Locations;
import org.dateline.model.Media;
import org.dateline.model.SourceReference;
import org.dateline.model.Speaker;
import org.dateline.parse.Entries;
import org.dateline.problem.Location;
import org.dateline.problem.Nearest;
import org.dateline.problem.Problems;
import org.dateline.problem.Rule;

/** Checks that every id that is named exists, names the right kind of thing, and is given once. */
final class References {

    private final Index index;
    private final Set<String> pictures;
    private final Locations locations;
    private final Problems problems;

    /**
     * @param pictures paths of all pictures in the site
     */
    References(Index index, Collection<String> pictures, Locations locations, Problems problems) {
        this.index = index;
        this.pictures = new HashSet<>(pictures);
        this.locations = locations;
        this.problems = problems;
    }

    void check(Entries entries) {
        Relations relations = new Relations(index, locations, problems);
        Counts counts = new Counts(index, locations, problems);
        Index.all(entries).forEach(entry -> {
            facts(entry);
            relations.check(entry);
            counts.check(entry);
            own(entry);
        });
        duplicates(entries);
        addresses(entries);
        new Names(locations, problems).check(entries.background());
    }

    private void own(Entry entry) {
        if (entry instanceof Event event) {
            each(event, "place", event.places(), index.background().keySet(), "a background page");
            each(event, "actors", event.actors(), index.background().keySet(), "a background page");
            each(event, "about", event.about(), index.background().keySet(), "a background page");
            each(event, "after", event.after(), index.eventIds(event.folder()), "an event of this explainer");
            places(event);
        } else if (entry instanceof Explainer explainer) {
            explainer.image().ifPresent(image -> picture(explainer, "image", image));
            each(explainer, "about", explainer.about(), index.background().keySet(), "a background page");
            each(
                    explainer,
                    "continues",
                    explainer.continues().stream().toList(),
                    index.explainers().keySet(),
                    "an explainer");
            circle(explainer);
        } else if (entry instanceof Background page) {
            each(
                    page,
                    "party",
                    page.party().stream().toList(),
                    index.background().keySet(),
                    "a background page");
        }
    }

    /** Explainers that continue each other in a circle have no first one. */
    private void circle(Explainer explainer) {
        Set<String> earlier = new LinkedHashSet<>();
        Optional<String> next = explainer.continues();
        while (next.isPresent() && earlier.add(next.get())) {
            next = Optional.ofNullable(index.explainers().get(next.get())).flatMap(Explainer::continues);
        }
        if (earlier.contains(explainer.id())) {
            boolean itself = explainer.continues().equals(Optional.of(explainer.id()));
            problems.add(
                    Rule.AFTER_ORDER,
                    locations.of(explainer.file(), "continues"),
                    itself
                            ? "This explainer continues itself"
                            : "These explainers continue each other: " + String.join(", ", earlier),
                    itself ? "name an earlier one, or delete the line" : "take continues out of the earliest");
        }
    }

    private void places(Event event) {
        for (int i = 0; i < event.places().size(); i++) {
            String id = event.places().get(i);
            Optional<Background> page = Optional.ofNullable(index.background().get(id));
            if (page.isPresent() && page.get().kind() != Kind.PLACE) {
                problems.add(
                        Rule.ID_KIND,
                        locations.of(event.file(), "place[" + i + "]"),
                        "“" + id + "” is no place",
                        "name a background page of kind place, or move it to actors or about");
            }
        }
    }

    private void facts(Entry entry) {
        Facts facts = entry.facts();
        Collection<String> pages = index.background().keySet();
        for (int i = 0; i < facts.sources().size(); i++) {
            if (facts.sources().get(i) instanceof SourceReference.Registered source) {
                String path = "sources[" + i + "]";
                one(entry, has(entry, path + ".id") ? path + ".id" : path, source.id(), pages, "a background page");
            }
        }
        for (int i = 0; i < facts.claims().size(); i++) {
            claim(entry, "claims[" + i + "].", facts.claims().get(i));
        }
        for (int i = 0; i < facts.figures().size(); i++) {
            figure(entry, "figures[" + i + "].", facts.figures().get(i));
        }
        for (int i = 0; i < facts.quotes().size(); i++) {
            String path = "quotes[" + i + "].";
            speaker(entry, path + "speaker", Optional.of(facts.quotes().get(i).speaker()));
            speaker(entry, path + "via", facts.quotes().get(i).via());
        }
        for (int i = 0; i < facts.media().size(); i++) {
            speaker(entry, "media[" + i + "].source", facts.media().get(i).source());
            picture(entry, "media[" + i + "].file", facts.media().get(i));
        }
    }

    private void picture(Entry entry, String path, Media picture) {
        String folder = entry instanceof Background ? "background" : Index.scope(entry);
        String prefix = folder + "/media/";
        if (!pictures.contains(prefix + picture.file())) {
            List<String> known = pictures.stream()
                    .filter(one -> one.startsWith(prefix))
                    .map(one -> one.substring(prefix.length()))
                    .toList();
            problems.add(
                    Rule.MEDIA_MISSING,
                    locations.of(entry.file(), path),
                    "There is no picture “" + picture.file() + "” in " + prefix,
                    Nearest.hint(picture.file(), known, "put the file there, or correct its name"));
        }
    }

    private void claim(Entry entry, String path, Claim claim) {
        speaker(entry, path + "by", Optional.of(claim.by()));
        speaker(entry, path + "via", claim.via());
    }

    private void figure(Entry entry, String path, Figure figure) {
        speaker(entry, path + "source", figure.source());
        String scope = Index.scope(entry);
        if (figure.measure() instanceof Figure.Measure.OfSeries measure) {
            one(entry, path + "series", measure.series(), index.seriesIds(scope), "a series of series.yaml");
            Optional.ofNullable(index.series().getOrDefault(scope, Map.of()).get(measure.series()))
                    .ifPresent(series -> figure.parts()
                            .keySet()
                            .forEach(part ->
                                    one(entry, path + "parts." + part, part, series.parts(), "a part of this series")));
        }
        figure.revises()
                .ifPresent(id -> one(entry, path + "revises", id, index.eventIds(scope), "an event of this explainer"));
    }

    private void speaker(Entry entry, String path, Optional<Speaker> speaker) {
        if (speaker.orElse(null) instanceof Speaker.Known known) {
            one(entry, path, known.id(), index.background().keySet(), "a background page");
        }
    }

    private void each(Entry entry, String key, List<String> ids, Collection<String> known, String what) {
        for (int i = 0; i < ids.size(); i++) {
            one(entry, key + "[" + i + "]", ids.get(i), known, what);
        }
    }

    private void one(Entry entry, String path, String id, Collection<String> known, String what) {
        if (!known.contains(id) && !index.failed().contains(id)) {
            Set<String> candidates = new HashSet<>(known);
            candidates.addAll(index.failed());
            problems.add(
                    Rule.ID_UNKNOWN,
                    locations.of(entry.file(), path),
                    "“" + id + "” is not " + what,
                    Nearest.hint(id, candidates, "make it, or correct the id"));
        }
    }

    private boolean has(Entry entry, String path) {
        return locations.files().getOrDefault(entry.file(), Map.of()).containsKey(path);
    }

    private void duplicates(Entries entries) {
        Map<String, List<Location>> background = new HashMap<>();
        entries.background().forEach(page -> taken(background, page.id(), Location.of(page.file())));
        entries.background().forEach(page -> said(background, page));
        background.values().forEach(this::once);
        Map<String, List<Event>> events = entries.events().stream().collect(Collectors.groupingBy(Event::folder));
        entries.explainers().forEach(explainer -> {
            Map<String, List<Location>> own = new HashMap<>();
            List<Event> inside = events.getOrDefault(explainer.id(), List.of());
            inside.forEach(event -> taken(own, event.id(), Location.of(event.file())));
            inside.forEach(event -> said(own, event));
            own.forEach((id, places) ->
                    once(Stream.concat(background.getOrDefault(id, List.of()).stream(), places.stream())
                            .toList()));
        });
    }

    /** No old address may be that of another page, drafts included, nor be given twice. */
    private void addresses(Entries entries) {
        Map<String, List<Location>> taken = new TreeMap<>();
        Index.all(entries).forEach(entry -> taken(taken, entry.address().path(), Location.of(entry.file())));
        Index.all(entries).forEach(entry -> {
            for (int i = 0; i < entry.aliases().size(); i++) {
                Address old = entry.address().alias(entry.aliases().get(i));
                taken(taken, old.path(), locations.of(entry.file(), "aliases[" + i + "]"));
            }
        });
        taken.values().forEach(this::onceAliased);
    }

    /** Two entries at one address are two with one id, which is reported as such. */
    private void onceAliased(List<Location> places) {
        places.stream()
                .skip(1)
                .filter(place -> place.line() > 0)
                .forEach(place -> problems.add(
                        Rule.ID_DUPLICATE,
                        place,
                        "This old address is taken already, by " + places.get(0),
                        "take one of the two out"));
    }

    private void said(Map<String, List<Location>> ids, Entry entry) {
        for (int i = 0; i < entry.facts().claims().size(); i++) {
            String path = "claims[" + i + "].id";
            entry.facts().claims().get(i).id().ifPresent(id -> taken(ids, id, locations.of(entry.file(), path)));
        }
        for (int i = 0; i < entry.facts().figures().size(); i++) {
            String path = "figures[" + i + "].id";
            entry.facts().figures().get(i).id().ifPresent(id -> taken(ids, id, locations.of(entry.file(), path)));
        }
    }

    private static void taken(Map<String, List<Location>> ids, String id, Location at) {
        ids.computeIfAbsent(id, key -> new ArrayList<>()).add(at);
    }

    private void once(List<Location> places) {
        places.stream()
                .skip(1)
                .forEach(place -> problems.add(
                        Rule.ID_DUPLICATE,
                        place,
                        "This id is taken already, by " + places.get(0),
                        "rename one of the two"));
    }
}
