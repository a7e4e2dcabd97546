package org.dateline.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.Address;
import org.dateline.model.Answers;
import org.dateline.model.Background;
import org.dateline.model.Body;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Correction;
import org.dateline.model.Dispute;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Explainer;
import org.dateline.model.Foreign;
import org.dateline.model.Notice;
import org.dateline.model.PageReference;
import org.dateline.model.Publication;
import org.dateline.model.Site;
import org.dateline.model.Statement;
import org.dateline.model.Story;

/**
 * The site in another language: its facts, in the words of the editions. It has the explainers that are told in that
 * language, their events and the background that they name; all else stays where the originals are.
 */
public final class SiteEdition {

    private final Site original;
    private final String language;
    private final Site.Place place;
    private final EditionEntries words;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<Statement, Statement> statements = new HashMap<>();

    /** Address of an original → its corrections as the edition says them. */
    private final Map<Address, Map<Correction, Correction>> corrected = new HashMap<>();

    private SiteEdition(Site original, String language) {
        this.original = original;
        this.language = language;
        this.place = new Site.Place(language + "/");
        this.words = new EditionEntries(original, language, place, pages());
    }

    /** The originals, and the site once more in each further language that an explainer is told in. */
    public static List<Site> all(Site site) {
        List<Site> all = new ArrayList<>();
        all.add(site);
        site.publication().languages().stream()
                .filter(language -> told(site, language).findAny().isPresent())
                .map(language -> new SiteEdition(site, language).site())
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Stream<Story> told(Site site, String language) {
        return site.stories().stream()
                .filter(story ->
                        site.translation(story.explainer().file(), language).isPresent());
    }

    /** Files of what has a page in the edition; background in its own language has one already. */
    private Set<String> pages() {
        Set<String> files = new LinkedHashSet<>();
        told(original, language).forEach(story -> {
            files.add(story.explainer().file());
            files.addAll(story.files());
        });
        if (original.publication().language().equals(language)) {
            original.background().values().forEach(page -> files.remove(page.file()));
        }
        return files;
    }

    private Site site() {
        Map<String, Background> background = new TreeMap<>();
        Map<String, Background> elsewhere = new TreeMap<>();
        original.background().forEach((id, page) -> {
            boolean here = words.hasPage(page);
            (here ? background : elsewhere).put(id, translated(page, words.background(page)));
        });
        Map<String, Background> known = new HashMap<>(background);
        known.putAll(elsewhere);
        told(original, language).forEach(story -> {
            translated(story.explainer(), words.explainer(story));
            story.chronology().forEach(item -> translated(item.event(), words.event(item.event(), story)));
        });
        List<Story> stories =
                told(original, language).map(story -> story(story, known)).toList();
        List<Entry> told = told(stories, background);
        Map<String, Body> bodies = new HashMap<>();
        entries.values().forEach(entry -> bodies.put(entry.file(), entry.body()));
        return new Site(
                publication(),
                place,
                stories,
                background,
                elsewhere,
                appearsIn(told),
                Statements.bySource(told),
                Answers.among(told),
                notices(told),
                bodies,
                original.translations(),
                original.copy(),
                original.locations());
    }

    /** An entry with its words, which is remembered with all that it says. */
    private <T extends Entry> T translated(T entry, T edition) {
        entries.put(entry.file(), edition);
        List<Statement> from = Statement.of(entry);
        List<Statement> to = Statement.of(edition);
        for (int i = 0; i < from.size(); i++) {
            statements.put(from.get(i), to.get(i));
        }
        List<Correction> corrections = entry.facts().corrections();
        for (int i = 0; i < corrections.size(); i++) {
            corrected
                    .computeIfAbsent(entry.address(), page -> new HashMap<>())
                    .put(corrections.get(i), edition.facts().corrections().get(i));
        }
        return edition;
    }

    private Story story(Story story, Map<String, Background> background) {
        return new Story(
                (Explainer) entry(story.explainer()),
                story.zone(),
                language,
                story.asOf(),
                story.published(),
                story.updated(),
                story.chronology().stream()
                        .map(item -> new ChronologyItem((Event) entry(item.event()), item.status(), item.clock()))
                        .toList(),
                story.disputes().stream().map(this::dispute).toList(),
                pages(story.before(), background).toList(),
                byTitle(pages(story.background(), background)),
                byTitle(pages(story.sources(), background)),
                words.series(story));
    }

    private Entry entry(Entry entry) {
        return Objects.requireNonNull(entries.get(entry.file()));
    }

    private static Stream<Background> pages(List<Background> pages, Map<String, Background> known) {
        return pages.stream().map(page -> Objects.requireNonNull(known.get(page.id())));
    }

    private static List<Background> byTitle(Stream<Background> pages) {
        return pages.sorted(Comparator.<Background, String>comparing(page -> Foreign.plain(page.title()))
                        .thenComparing(Background::id))
                .toList();
    }

    private Dispute dispute(Dispute dispute) {
        return new Dispute(
                said(dispute.subject()),
                claims(dispute.voices()),
                dispute.ending().map(ending -> new Dispute.Ending(ending.way(), claims(ending.by()))));
    }

    private List<Statement.OfClaim> claims(List<Statement.OfClaim> claims) {
        return claims.stream().map(claim -> (Statement.OfClaim) said(claim)).toList();
    }

    private Statement said(Statement statement) {
        return Objects.requireNonNull(statements.get(statement));
    }

    private static List<Entry> told(List<Story> stories, Map<String, Background> background) {
        List<Entry> told = new ArrayList<>();
        stories.forEach(story -> {
            told.add(story.explainer());
            story.chronology().forEach(item -> told.add(item.event()));
        });
        told.addAll(background.values());
        return told;
    }

    private Map<String, List<PageReference>> appearsIn(List<Entry> told) {
        Map<Address, PageReference> pages = new HashMap<>();
        told.forEach(entry -> pages.put(entry.address(), PageReference.to(entry)));
        Map<String, List<PageReference>> backlinks = new TreeMap<>();
        original.appearsIn()
                .forEach((id, references) -> backlinks.put(
                        id,
                        references.stream()
                                .flatMap(reference ->
                                        Optional.ofNullable(
                                                pages.get(reference.address().in(place)))
                                                .stream())
                                .toList()));
        return backlinks;
    }

    private List<Notice> notices(List<Entry> told) {
        Map<Address, Entry> pages = new HashMap<>();
        told.forEach(entry -> pages.put(entry.address(), entry));
        return original.notices().stream()
                .flatMap(notice ->
                        Optional.ofNullable(pages.get(notice.page().address().in(place)))
                                .map(edition -> new Notice(
                                        PageReference.to(edition),
                                        notice.at(),
                                        Objects.requireNonNull(corrected.get(
                                                        notice.page().address()))
                                                .getOrDefault(notice.correction(), notice.correction())))
                                .stream())
                .toList();
    }

    /** What the settings say in words is in the publication's own language. */
    private Publication publication() {
        return original.publication().in(language);
    }
}
