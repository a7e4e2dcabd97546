package org.dateline.render;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.dateline.model.Address;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Entry;
import org.dateline.model.Moment;
import org.dateline.model.Publication;
import org.dateline.model.Site;
import org.dateline.model.Story;

/** The Atom feed (RFC 4287): explainers and their events, the latest change first. */
final class Feed {

    /** More would only be downloaded again and again. */
    private static final int MOST_ENTRIES = 50;

    private record Item(Entry entry, Moment updated, String summary) {}

    private final Site site;
    private final Publication publication;

    private Feed(Site site) {
        this.site = site;
        this.publication = site.publication();
    }

    static byte[] atom(Site site) {
        return new Feed(site).atom();
    }

    private byte[] atom() {
        List<Item> items = items();
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setTitle(clean(publication.name()));
        feed.setUri(publication.canonical(Address.FRONT));
        feed.setLanguage(publication.language());
        feed.setAuthor(clean(publication.publisher().name()));
        feed.setLinks(List.of(
                link("alternate", "text/html", publication.canonical(Address.FRONT)),
                link("self", "application/atom+xml", publication.canonical(Frames.FEED))));
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

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Story story : site.stories()) {
            Moment whole = story.updated().or(story::published).orElse(story.asOf());
            items.add(new Item(story.explainer(), whole, story.explainer().standfirst()));
            List<ChronologyItem> newest = new ArrayList<>(story.chronology());
            Collections.reverse(newest);
            newest.forEach(
                    item -> items.add(new Item(item.event(), whole, item.event().summaryOrFirstParagraph())));
        }
        items.sort(Comparator.comparing(Item::updated).reversed());
        return items.stream().limit(MOST_ENTRIES).toList();
    }

    private SyndEntry entry(Item item) {
        SyndEntry entry = new SyndEntryImpl();
        String address = publication.canonical(item.entry().address());
        entry.setTitle(clean(item.entry().title()));
        entry.setUri(address);
        entry.setLinks(List.of(link("alternate", "text/html", address)));
        entry.setUpdatedDate(date(item.updated()));
        SyndContentImpl summary = new SyndContentImpl();
        summary.setType("text");
        summary.setValue(clean(item.summary()));
        entry.setDescription(summary);
        return entry;
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
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
