package org.dateline.render;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Address;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Correction;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Explainer;
import org.dateline.model.Foreign;
import org.dateline.model.LocalMoment;
import org.dateline.model.Moment;
import org.dateline.model.Notice;
import org.dateline.model.Publication;
import org.dateline.model.Site;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.zone.Zones;

/** The Atom feed (RFC 4287): explainers, their events and all corrections, the latest change first. */
final class Feed {

    /** More would only be downloaded again and again. */
    private static final int MOST_ENTRIES = 50;

    /**
     * One entry of the feed.
     *
     * @param anchor tells entries of one page apart; empty for the page itself
     */
    private record Item(Address page, String anchor, String title, Moment updated, String summary) {}

    private final Site site;
    private final Publication publication;
    private final Bundle bundle;
    private final Map<Address, List<Notice>> notices;

    private Feed(Site site, Bundle bundle) {
        this.site = site;
        this.publication = site.publication();
        this.bundle = bundle;
        this.notices = site.notices().stream()
                .collect(Collectors.groupingBy(
                        notice -> notice.page().address(), LinkedHashMap::new, Collectors.toList()));
    }

    static byte[] atom(Site site, Bundle bundle) {
        return new Feed(site, bundle).atom();
    }

    private byte[] atom() {
        List<Item> items = items();
        String front = publication.canonical(site.at(Address.FRONT));
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setTitle(clean(publication.name()));
        feed.setUri(front);
        feed.setLanguage(publication.language());
        feed.setAuthors(List.of(publisher()));
        feed.setLinks(List.of(
                link("alternate", "text/html", front),
                link("self", "application/atom+xml", publication.canonical(site.at(Frames.FEED)))));
        items.stream()
                .map(Item::updated)
                .max(Comparator.naturalOrder())
                .ifPresent(at -> feed.setPublishedDate(date(at)));
        feed.setEntries(items.stream().map(this::entry).toList());
        try {
            return new SyndFeedOutput()
                    .outputString(feed, true)
                    .replace("\r\n", "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("The feed cannot be written", e);
        }
    }

    /** Of two entries with the same moment the one later in the chronology comes first, and each before its corrections. */
    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Story story : site.stories()) {
            items.add(explainer(story));
            List<ChronologyItem> newest = new ArrayList<>(story.chronology());
            Collections.reverse(newest);
            newest.forEach(item -> items.add(event(item, story)));
        }
        notices.values().forEach(onPage -> items.addAll(corrections(onPage)));
        items.sort(Comparator.comparing(Item::updated).reversed());
        return items.stream().limit(MOST_ENTRIES).toList();
    }

    private Item explainer(Story story) {
        Explainer entry = story.explainer();
        return new Item(
                entry.address(),
                "",
                entry.facts().retracted() ? titled("status.withdrawn", entry.title()) : entry.title(),
                updated(entry, story.updated(), story),
                entry.description());
    }

    /** Readers of feeds see neither mark nor strike: the title says what is not so, or not so yet. */
    private Item event(ChronologyItem item, Story story) {
        Event event = item.event();
        String title = switch (item.status()) {
            case WITHDRAWN, CANCELLED, EXPECTED -> titled("status." + FactViews.key(item.status()), event.title());
            case REPORTED, CLAIMED, DISPUTED -> event.title();
        };
        Optional<Moment> typed = event.updated().map(moment -> moment(moment, story.zone()));
        return new Item(event.address(), "", title, updated(event, typed, story), summary(item));
    }

    /** What was withdrawn must not be told again. */
    private static String summary(ChronologyItem item) {
        Event event = item.event();
        return item.status() == Status.WITHDRAWN
                ? event.facts().corrections().stream()
                        .filter(correction -> correction.type() == Correction.Type.RETRACTION)
                        .map(Correction::text)
                        .collect(Collectors.joining(" "))
                : event.summaryOrFirstParagraph();
    }

    /**
     * The corrections of one page, each an entry of its own, numbered from the oldest, so that the next one renames none.
     */
    private List<Item> corrections(List<Notice> newestFirst) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            Notice notice = newestFirst.get(i);
            Correction correction = notice.correction();
            items.add(new Item(
                    notice.page().address(),
                    "#correction-" + (newestFirst.size() - i),
                    titled(
                            "correction." + FactViews.key(correction.type()),
                            notice.page().title()),
                    notice.at(),
                    correction.text()));
        }
        return items;
    }

    private String titled(String word, String title) {
        return bundle.phrase("feed.title", bundle.phrase(word), title);
    }

    /** The latest change of the entry, or the end of all its story; of one that never changed, the moment at which its story came out. */
    private Moment updated(Entry entry, Optional<Moment> typed, Story story) {
        Stream<Moment> corrected =
                notices.getOrDefault(entry.address(), List.of()).stream().map(Notice::at);
        Stream<Moment> withdrawn = notices.getOrDefault(story.explainer().address(), List.of()).stream()
                .filter(notice -> notice.correction().type() == Correction.Type.RETRACTION)
                .map(Notice::at);
        return Stream.of(typed.stream(), corrected, withdrawn)
                .flatMap(moments -> moments)
                .max(Comparator.naturalOrder())
                .or(story::published)
                .orElse(story.asOf());
    }

    /** An hour that clocks showed twice is the first one; one that they skipped, which is no error here, counts as GMT. */
    private static Moment moment(LocalMoment typed, String zone) {
        return new Moment(
                typed.local()
                        .atOffset(typed.offset()
                                .orElseGet(() -> Zones.offsets(typed.local(), zone).stream()
                                        .findFirst()
                                        .orElse(ZoneOffset.UTC))),
                zone);
    }

    private SyndEntry entry(Item item) {
        SyndEntry entry = new SyndEntryImpl();
        String address = publication.canonical(item.page());
        entry.setTitle(clean(item.title()));
        entry.setUri(address + item.anchor());
        entry.setAuthors(List.of(publisher()));
        entry.setLinks(List.of(link("alternate", "text/html", address + item.anchor())));
        entry.setUpdatedDate(date(item.updated()));
        SyndContentImpl summary = new SyndContentImpl();
        summary.setType("text");
        summary.setValue(clean(item.summary()));
        entry.setDescription(summary);
        return entry;
    }

    private SyndPerson publisher() {
        SyndPerson person = new SyndPersonImpl();
        person.setName(clean(publication.publisher().name()));
        return person;
    }

    private static SyndLink link(String relation, String type, String address) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    private static Date date(Moment moment) {
        return Date.from(moment.instant());
    }

    /** XML 1.0 allows no control characters but tab and line breaks. */
    private static String clean(String text) {
        return Foreign.plain(text).replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
