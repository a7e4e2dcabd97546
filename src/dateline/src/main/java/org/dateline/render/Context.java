package org.dateline.render;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Address;
import org.dateline.model.Background;
import org.dateline.model.Entry;
import org.dateline.model.Moment;
import org.dateline.model.Notice;
import org.dateline.model.PageReference;
import org.dateline.model.Site;
import org.dateline.render.view.Link;

/**
 * What every view is made from.
 *
 * @param notices address of a page → its corrections, newest first
 * @param alternates the same pages in other languages
 * @param chronicles where each story's events are told
 * @param pictures in their sizes
 * @param cards what networks show of pages
 * @param language of the page, as a BCP 47 tag; where the interface does not speak it, the phrases are in another
 * @param from the page that the view stands on
 */
record Context(
        Site site,
        Map<Address, List<Notice>> notices,
        Alternates alternates,
        Chronicles chronicles,
        Pictures pictures,
        ShareCards cards,
        Phrases phrases,
        String language,
        Address from) {

    /** The same, on another page. */
    Context on(Address page) {
        return new Context(site, notices, alternates, chronicles, pictures, cards, phrases, language, page);
    }

    /** The same, for pages in a language. */
    Context in(String tag, Phrases spoken) {
        return new Context(site, notices, alternates, chronicles, pictures, cards, spoken, tag, from);
    }

    String href(Address page) {
        return from.to(page);
    }

    String href(Address page, String anchor) {
        return from.to(page, Optional.of(anchor));
    }

    Link link(PageReference page) {
        return new Link(href(page.address()), page.title());
    }

    Link link(Entry entry) {
        return link(PageReference.to(entry));
    }

    /** The page of a speaker: all that she says, where she is a source; otherwise her background. */
    Address speakerPage(Background speaker) {
        return speaker.source().isPresent() ? site.source(speaker) : speaker.address();
    }

    /** A page; of an event, its place in the chronology. */
    Link told(PageReference page) {
        return new Link(told(page.address()), page.title());
    }

    /** The way to a page; to an event's place in the chronology. */
    String told(Address page) {
        return chronicles
                .standing(page)
                .map(chronology -> href(chronology, page.name()))
                .orElseGet(() -> href(page));
    }

    List<Notice> notices(Entry entry) {
        return notices.getOrDefault(entry.address(), List.of());
    }

    /** "30 November 2024, 23:59 Damascus (20:59 GMT)". */
    String moment(Moment moment) {
        return phrases.phrase(
                "moment",
                phrases.day(Phrases.Pattern.DAY_MONTH_YEAR, moment.at().toLocalDate()),
                clock(moment));
    }

    /** "23:59 Damascus (20:59 GMT)", or "23:59 GMT" where the zone is that. */
    String clock(Moment moment) {
        String hour = hour(moment);
        return Phrases.isGmt(moment.zone()) ? hour : phrases.phrase("moment.clock", hour, gmt(moment.at()));
    }

    /** "23:59 Damascus". */
    String hour(Moment moment) {
        return phrases.phrase("moment.hour", Phrases.hour(moment.at().toLocalTime()), phrases.city(moment.zone()));
    }

    /** "20:59 GMT", with the day where that is another one. */
    String gmt(OffsetDateTime at) {
        OffsetDateTime there = at.withOffsetSameInstant(ZoneOffset.UTC);
        String hour = Phrases.hour(there.toLocalTime());
        return there.toLocalDate().equals(at.toLocalDate())
                ? phrases.phrase("time.gmt", hour)
                : phrases.phrase("time.gmtOn", hour, phrases.day(Phrases.Pattern.DAY_MONTH, there.toLocalDate()));
    }

    /** ISO 8601 with offset, to the minute. */
    static String iso(OffsetDateTime at) {
        return at.toLocalDateTime().format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT))
                + at.getOffset().getId();
    }
}
