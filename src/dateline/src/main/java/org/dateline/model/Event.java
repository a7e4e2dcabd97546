package org.dateline.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event as its editor wrote it.
 *
 * @param address where its page stands
 * @param folder id of the explainer that it belongs to
 * @param title plain text, at most 110 characters
 * @param date when it happened
 * @param reported the day of the report, where it is given
 * @param time the hour on the wall, where one is given
 * @param zone IANA zone of that hour; empty for the explainer's
 * @param gmt the GMT time that the source printed, checked against the zone
 * @param after ids of events that this one follows
 * @param status as typed; empty where it is derived
 * @param places ids; the first is the point on the map
 * @param actors ids of those who act
 * @param about ids of further background
 * @param key whether it belongs in "At a glance"
 * @param summary one sentence; empty for the body's first paragraph
 */
public record Event(
        String file,
        Address address,
        String folder,
        String id,
        String title,
        FuzzyDate date,
        Optional<LocalDate> reported,
        Optional<WallTime> time,
        Optional<String> zone,
        Optional<GmtCheck> gmt,
        List<String> after,
        Optional<Status> status,
        List<String> places,
        List<String> actors,
        List<String> about,
        Facts facts,
        boolean key,
        Optional<String> summary,
        Optional<LocalMoment> updated,
        Publishing publishing,
        List<String> aliases,
        Body body)
        implements Entry {

    /** The summary, or what stands for it. */
    public String summaryOrFirstParagraph() {
        return summary.or(body::firstParagraph).orElse(title);
    }

    /** The same event taken back, since all of its explainer was: nothing is left but when and where it was told. */
    public Event withdrawn(Correction retraction) {
        List<Correction> corrections = new ArrayList<>(facts.corrections());
        corrections.add(retraction);
        return new Event(
                file,
                address,
                folder,
                id,
                title,
                date,
                reported,
                time,
                zone,
                gmt,
                after,
                Optional.of(Status.WITHDRAWN),
                places,
                actors,
                about,
                new Facts(facts.sources(), List.of(), List.of(), List.of(), List.of(), List.copyOf(corrections)),
                false,
                summary,
                updated,
                publishing,
                aliases,
                body);
    }

    /** The same event with other references to other events. */
    public Event with(List<String> otherAfter, Facts otherFacts) {
        return new Event(
                file,
                address,
                folder,
                id,
                title,
                date,
                reported,
                time,
                zone,
                gmt,
                otherAfter,
                status,
                places,
                actors,
                about,
                otherFacts,
                key,
                summary,
                updated,
                publishing,
                aliases,
                body);
    }
}
