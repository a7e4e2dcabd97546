package org.dateline.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Address;
import org.dateline.model.Background;
import org.dateline.model.Body;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Explainer;
import org.dateline.model.Series;
import org.dateline.model.Site;
import org.dateline.model.Story;
import org.dateline.model.Translation;

/** The entries of an edition: the facts of the originals, the words of their translations. */
final class EditionEntries {

    private final Site original;
    private final String language;
    private final Set<String> shown;
    private final Site.Place place;
    private final EditionBodies bodies;

    /**
     * @param shown files of the originals that have a page in the edition
     */
    EditionEntries(Site original, String language, Site.Place place, Set<String> shown) {
        this.original = original;
        this.language = language;
        this.place = place;
        this.shown = shown;
        Map<Address, Address> pages = new HashMap<>();
        Map<Address, EditionBodies.Anchors> anchors = new HashMap<>();
        entries().filter(this::hasPage).forEach(entry -> {
            pages.put(entry.address(), address(entry));
            body(entry)
                    .ifPresent(body -> anchors.put(
                            entry.address(),
                            new EditionBodies.Anchors(original.body(entry).anchors(), body.anchors())));
        });
        this.bodies = new EditionBodies(pages, anchors);
    }

    boolean hasPage(Entry entry) {
        return shown.contains(entry.file());
    }

    Explainer explainer(Story story) {
        Explainer one = story.explainer();
        Wording words = wording(one, story.language(), story);
        return new Explainer(
                one.file(),
                address(one),
                one.id(),
                words.at("title", one.title()),
                words.at("standfirst", one.standfirst()),
                one.asOf(),
                words.at("as_of_note", one.asOfNote()),
                one.published(),
                one.updated(),
                one.zone(),
                Optional.of(language),
                one.authors().stream().map(words::foreign).toList(),
                one.image().map(image -> words.media("", image)),
                one.about(),
                one.live(),
                words.facts(one.facts()),
                one.publishing(),
                one.aliases(),
                one.continues(),
                one.newestFirst(),
                body(one, story.language()));
    }

    Event event(Event one, Story story) {
        Wording words = wording(one, story.language(), story);
        return new Event(
                one.file(),
                address(one),
                one.folder(),
                one.id(),
                words.at("title", one.title()),
                one.date(),
                one.reported(),
                one.time(),
                one.zone(),
                one.gmt(),
                one.after(),
                one.status(),
                one.places(),
                one.actors(),
                one.about(),
                words.facts(one.facts()),
                one.key(),
                words.at("summary", one.summary()),
                one.updated(),
                one.publishing(),
                one.aliases(),
                body(one, story.language()));
    }

    /** A page of background; one that is not translated may still say its name in the language. */
    Background background(Background one) {
        String from = original.publication().language();
        Wording words = from.equals(language)
                ? Wording.OWN
                : new Wording(original.translation(one.file(), language), from, Optional.empty());
        return new Background(
                one.file(),
                hasPage(one) ? address(one) : one.address(),
                one.id(),
                words.said("title")
                        .or(() -> Optional.ofNullable(one.names().get(language)))
                        .orElseGet(() -> words.foreign(one.title())),
                one.kind(),
                words.at("short", one.summary()),
                one.aka().stream().map(words::foreign).toList(),
                one.names(),
                one.spelling(),
                one.date(),
                one.coordinates(),
                one.sameAs(),
                one.source(),
                one.party(),
                words.facts(one.facts()),
                one.updated(),
                one.aliases(),
                from.equals(language) ? bodies.translated(original.body(one)) : body(one, from));
    }

    List<Series> series(Story story) {
        Wording words = new Wording(series(story.explainer()), story.language(), Optional.empty());
        return story.series().stream().map(words::series).toList();
    }

    private Stream<Entry> entries() {
        return Stream.concat(
                original.stories().stream()
                        .flatMap(story -> Stream.concat(
                                Stream.of(story.explainer()),
                                story.chronology().stream().map(item -> item.event()))),
                original.background().values().stream());
    }

    private Address address(Entry entry) {
        return entry.address().in(place);
    }

    private Wording wording(Entry entry, String from, Story story) {
        return new Wording(original.translation(entry.file(), language), from, series(story.explainer()));
    }

    private Optional<Translation> series(Explainer explainer) {
        String file = explainer.file();
        return original.translation(file.substring(0, file.lastIndexOf('/')) + "/series.yaml", language);
    }

    /** What is translated of a text, with links between pages; empty where nothing is. */
    private Optional<Body> body(Entry entry) {
        return original.translation(entry.file(), language)
                .map(translation ->
                        original.bodies().getOrDefault(translation.edition().file(), Body.EMPTY))
                .filter(body -> !body.isEmpty());
    }

    private Body body(Entry entry, String from) {
        return body(entry).map(bodies::translated).orElseGet(() -> bodies.foreign(original.body(entry), from));
    }
}
