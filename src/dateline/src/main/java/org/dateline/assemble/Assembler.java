package org.dateline.assemble;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Account.Fate;
import org.dateline.model.Address;
import org.dateline.model.Answers;
import org.dateline.model.Background;
import org.dateline.model.Body;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Copy;
import org.dateline.model.Correction;
import org.dateline.model.Dispute;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Explainer;
import org.dateline.model.Facts;
import org.dateline.model.LocalMoment;
import org.dateline.model.Locations;
import org.dateline.model.Moment;
import org.dateline.model.Notice;
import org.dateline.model.PageReference;
import org.dateline.model.Publication;
import org.dateline.model.Publishing;
import org.dateline.model.Site;
import org.dateline.model.Story;
import org.dateline.model.Translation;
import org.dateline.parse.Entries;
import org.dateline.problem.Location;
import org.dateline.problem.Nearest;
import org.dateline.problem.Problems;
import org.dateline.problem.Rule;

/** Makes the site of its entries. */
public final class Assembler {

    /** Stands in for an unknown {@code as_of}, since nothing lies after it. */
    private static final OffsetDateTime END_OF_TIME = OffsetDateTime.of(9999, 12, 31, 23, 59, 0, 0, ZoneOffset.UTC);

    private final Publication publication;
    private final Entries entries;
    private final Locations locations;
    private final Problems problems = new Problems();
    private final Clocks clocks;
    private final Index index;

    private Assembler(Publication publication, Entries entries) {
        this.publication = publication;
        this.entries = entries;
        this.locations = entries.locations();
        this.clocks = new Clocks(locations, problems);
        this.index = Index.of(entries);
    }

    /**
     * Makes the site.
     *
     * @param media file of each picture, from the project → its path in the site
     * @param at moment up to which embargoes are lifted; without it they all hold
     */
    public static Assembled assemble(
            Publication publication, Entries entries, Map<String, String> media, Optional<LocalMoment> at) {
        return new Assembler(publication, entries).assemble(media, at);
    }

    private Assembled assemble(Map<String, String> media, Optional<LocalMoment> at) {
        new References(index, media.values(), locations, problems).check(entries);
        checkHomes();
        publication.home().ifPresent(this::checkFront);
        entries.background().forEach(page -> updated(page, page.updated(), publication.zone()));
        Map<String, Fate> fates = fates(at);
        Set<String> published = fates.entrySet().stream()
                .filter(file -> file.getValue() == Fate.PUBLISHED || file.getValue() == Fate.WITHDRAWN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        BodyLinks links = new BodyLinks(entries, published, media, problems);
        Map<String, BodyLinks.Linked> linked = new HashMap<>();
        Index.all(entries).forEach(entry -> linked.put(entry.file(), links.link(entry)));
        Map<String, Map<String, Translation>> translations =
                new Editions(entries, publication, problems).translations();
        Map<String, Body> bodies = bodies(links, translations);
        linked.forEach((file, one) -> bodies.put(file, one.body()));
        translations.keySet().retainAll(published(translations.keySet(), published));
        Named named = new Named(index.background(), linked);
        Site site = site(stories(published, named), named, bodies, translations);
        Site lifted = published.containsAll(fates.keySet())
                ? site
                : site(stories(fates.keySet(), named), named, bodies, translations);
        return new Assembled(site, lifted, fates, problems.sorted());
    }

    private List<Story> stories(Set<String> files, Named named) {
        return entries.explainers().stream()
                .filter(explainer -> files.contains(explainer.file()))
                .map(explainer -> story(explainer, files, named))
                .sorted(Comparator.comparing(Story::asOf)
                        .reversed()
                        .thenComparing(story -> story.explainer().id()))
                .toList();
    }

    private Site site(
            List<Story> stories,
            Named named,
            Map<String, Body> bodies,
            Map<String, Map<String, Translation>> translations) {
        List<Entry> told = told(stories);
        return new Site(
                publication,
                Site.Place.ROOT,
                stories,
                new TreeMap<>(index.background()),
                Map.of(),
                named.appearsIn(told),
                Statements.bySource(told),
                Answers.among(told),
                notices(stories),
                bodies,
                translations,
                copy(named),
                locations);
    }

    /** The body of each edition. */
    private Map<String, Body> bodies(BodyLinks links, Map<String, Map<String, Translation>> translations) {
        Map<String, Body> bodies = new HashMap<>();
        Index.all(entries)
                .forEach(entry -> translations
                        .getOrDefault(entry.file(), Map.of())
                        .values()
                        .forEach(one -> bodies.put(
                                one.edition().file(),
                                links.link(one.edition(), entry).body())));
        return bodies;
    }

    /** Those of some originals that are published: series with their explainer. */
    private Set<String> published(Set<String> originals, Set<String> published) {
        Set<String> shown = new TreeSet<>(originals);
        Map<String, String> explainers = new HashMap<>();
        entries.explainers().forEach(explainer -> explainers.put(explainer.id(), explainer.file()));
        Map<String, String> owners = new HashMap<>();
        entries.series().forEach(list -> owners.put(list.file(), explainers.getOrDefault(list.folder(), "")));
        shown.removeIf(file -> !published.contains(owners.getOrDefault(file, file)));
        return shown;
    }

    /** What was written, whether it is published or not. */
    private Copy copy(Named named) {
        List<Entry> all = Index.all(entries).toList();
        return new Copy(
                all, entries.passages(), named.anywhere(all), entries.failed().isEmpty());
    }

    private Story story(Explainer explainer, Set<String> published, Named named) {
        String zone = explainer.zone().orElse(publication.zone());
        List<Event> inside = entries.events().stream()
                .filter(event -> event.folder().equals(explainer.id()) && published.contains(event.file()))
                .toList();
        Reticence reticence = Reticence.of(inside, entries.background());
        List<Event> events = inside.stream()
                .map(reticence::about)
                .map(event -> withdrawnWith(explainer, event))
                .toList();
        events.forEach(event -> updated(event, event.updated(), zone));
        List<Entry> speaking = new ArrayList<>(events);
        speaking.addAll(entries.background());
        Disputes all = Disputes.among(speaking);
        List<ChronologyItem> chronology = Chronology.order(
                events.stream()
                        .map(event -> new ChronologyItem(event, all.status(event), clocks.clock(event, zone)))
                        .toList(),
                locations,
                problems);
        List<Entry> inOrder = new ArrayList<>();
        chronology.forEach(item -> inOrder.add(item.event()));
        Set<String> ids = named.in(explainer, inOrder);
        List<Background> before = before(ids, chronology);
        List<Background> sources = named.pages(named.speaking(explainer, inOrder));
        List<Background> rest =
                named.pages(ids).stream().filter(page -> !before.contains(page)).toList();
        List<Entry> disputing = new ArrayList<>(inOrder);
        disputing.addAll(index.background().values());
        return new Story(
                explainer,
                zone,
                explainer.language().orElse(publication.language()),
                asOf(explainer, events, zone),
                explainer.published().map(typed -> clocks.moment(explainer.file(), "published", typed, zone)),
                explainer.updated().map(typed -> clocks.moment(explainer.file(), "updated", typed, zone)),
                chronology,
                disputes(disputing, inOrder, before),
                before,
                rest,
                sources,
                index.series().getOrDefault(explainer.id(), Map.of()).values().stream()
                        .toList());
    }

    /** An explainer that is taken back takes its events with it; one that was taken back before keeps its own reason. */
    private static Event withdrawnWith(Explainer explainer, Event event) {
        return explainer
                .facts()
                .retraction()
                .filter(retraction -> !event.facts().retracted())
                .map(event::withdrawn)
                .orElse(event);
    }

    /** What is denied in the events, in what came before, or elsewhere in the background by an event. */
    private static List<Dispute> disputes(List<Entry> all, List<Entry> events, List<Background> before) {
        Set<Address> told = Stream.concat(events.stream(), before.stream())
                .map(Entry::address)
                .collect(Collectors.toSet());
        return Disputes.among(all).all().stream()
                .filter(dispute -> told.contains(dispute.page().address())
                        || dispute.voices().stream()
                                .anyMatch(voice -> told.contains(voice.page().address())))
                .toList();
    }

    /** Dated pages that begin before the first event. */
    private List<Background> before(Set<String> ids, List<ChronologyItem> chronology) {
        return ids.stream()
                .map(index.background()::get)
                .filter(page -> page.date()
                        .filter(date -> chronology.isEmpty()
                                || date.rank()
                                        .isBefore(
                                                chronology.get(0).event().date().rank()))
                        .isPresent())
                .sorted(Comparator.<Background, LocalDate>comparing(
                                page -> page.date().orElseThrow().rank())
                        .thenComparing(Background::id))
                .toList();
    }

    /** When an entry was last changed, on the clocks of its zone. */
    private Optional<Moment> updated(Entry entry, Optional<LocalMoment> typed, String zone) {
        return typed.map(local -> clocks.moment(entry.file(), "updated", local, zone));
    }

    /** The typed moment; where the explainer is live, its latest update. */
    private Moment asOf(Explainer explainer, List<Event> events, String zone) {
        return explainer
                .asOf()
                .map(typed -> clocks.moment(explainer.file(), "as_of", typed, zone))
                .or(() -> events.stream()
                        .flatMap(event -> updated(event, event.updated(), zone).stream())
                        .max(Comparator.naturalOrder()))
                .orElseGet(() -> {
                    if (!anyFailedBeside(explainer)) {
                        problems.add(
                                Rule.KEY_REQUIRED,
                                locations.of(explainer.file(), "live"),
                                "No event of this live explainer says when it was updated",
                                "add as_of here, or updated to an event");
                    }
                    return new Moment(END_OF_TIME, zone);
                });
    }

    /** Whether a file that could not be read may hold what is missed. */
    private boolean anyFailedBeside(Explainer explainer) {
        String folder = explainer.file().substring(0, explainer.file().lastIndexOf('/') + 1);
        return entries.failed().stream().anyMatch(file -> file.startsWith(folder));
    }

    private Map<String, Fate> fates(Optional<LocalMoment> at) {
        Optional<Moment> now = at.map(this::moment);
        Map<String, Fate> fates = new LinkedHashMap<>();
        entries.background()
                .forEach(page -> fates.put(page.file(), page.facts().retracted() ? Fate.WITHDRAWN : Fate.PUBLISHED));
        for (Explainer explainer : entries.explainers()) {
            String zone = explainer.zone().orElse(publication.zone());
            fates.put(explainer.file(), fate(explainer, explainer.publishing(), zone, now));
        }
        for (Event event : entries.events()) {
            Optional<Explainer> explainer =
                    Optional.ofNullable(index.explainers().get(event.folder()));
            Fate whole = explainer.map(one -> fates.get(one.file())).orElse(Fate.PUBLISHED);
            String zone = explainer.flatMap(Explainer::zone).orElse(publication.zone());
            Fate own = fate(event, event.publishing(), zone, now);
            boolean held = whole == Fate.DRAFT || whole == Fate.EMBARGOED;
            boolean withdrawn = whole == Fate.WITHDRAWN && own == Fate.PUBLISHED;
            fates.put(event.file(), held || withdrawn ? whole : own);
        }
        return fates;
    }

    /** The moment of the build: in any offset, or in the publication's zone. */
    private Moment moment(LocalMoment at) {
        return at.offset()
                .map(offset -> new Moment(at.local().atOffset(offset), publication.zone()))
                .orElseGet(() -> clocks.moment("", "", at, publication.zone()));
    }

    private Fate fate(Entry entry, Publishing publishing, String zone, Optional<Moment> now) {
        Optional<Moment> embargo =
                publishing.embargo().map(typed -> clocks.moment(entry.file(), "embargo", typed, zone));
        if (publishing.draft()) {
            return Fate.DRAFT;
        }
        boolean held = embargo.filter(lift -> now.isEmpty() || now.get().compareTo(lift) < 0)
                .isPresent();
        return held ? Fate.EMBARGOED : entry.facts().retracted() ? Fate.WITHDRAWN : Fate.PUBLISHED;
    }

    /** The settings must name an explainer as the front page; a draft will do, until it is published. */
    private void checkFront(Publication.Home home) {
        Set<String> known = index.explainers().keySet();
        if (!known.contains(home.explainer()) && !index.failed().contains(home.explainer())) {
            problems.add(
                    Rule.ID_UNKNOWN,
                    home.at(),
                    "“" + home.explainer() + "” is not an explainer",
                    Nearest.hint(home.explainer(), known, "name the folder of one"));
        }
    }

    /** Every event and series needs an explainer beside it. */
    private void checkHomes() {
        Set<String> homes = new LinkedHashSet<>(index.explainers().keySet());
        homes.addAll(index.failed());
        Stream.concat(
                        entries.events().stream().map(event -> Map.entry(event.folder(), event.file())),
                        entries.series().stream().map(list -> Map.entry(list.folder(), list.file())))
                .filter(file -> !homes.contains(file.getKey()))
                .forEach(file -> problems.add(
                        Rule.FILE_MISPLACED,
                        Location.of(file.getValue()),
                        "The folder “" + file.getKey() + "” has no explainer.md",
                        "make one there, or move this file"));
    }

    /** All entries that are published, in the order of the stories. */
    private List<Entry> told(List<Story> stories) {
        List<Entry> told = new ArrayList<>();
        stories.forEach(story -> {
            told.add(story.explainer());
            story.chronology().forEach(item -> told.add(item.event()));
        });
        told.addAll(index.background().values());
        return told;
    }

    private List<Notice> notices(List<Story> stories) {
        List<Notice> notices = new ArrayList<>();
        for (Story story : stories) {
            Facts all = story.explainer().facts();
            notices(story.explainer(), story.zone(), List.of(), notices);
            story.chronology().forEach(item -> notices(item.event(), story.zone(), all.corrections(), notices));
        }
        index.background().values().forEach(page -> notices(page, publication.zone(), List.of(), notices));
        notices.sort(Comparator.comparing(Notice::at)
                .reversed()
                .thenComparing(notice -> notice.page().address().path()));
        return List.copyOf(notices);
    }

    /**
     * @param told corrections that concern the entry and are told of another one
     */
    private void notices(Entry entry, String zone, List<Correction> told, List<Notice> notices) {
        for (int i = 0; i < entry.facts().corrections().size(); i++) {
            var correction = entry.facts().corrections().get(i);
            if (told.contains(correction)) {
                continue;
            }
            Moment at = clocks.moment(entry.file(), "corrections[" + i + "].at", correction.at(), zone);
            notices.add(new Notice(PageReference.to(entry), at, correction));
        }
    }
}
