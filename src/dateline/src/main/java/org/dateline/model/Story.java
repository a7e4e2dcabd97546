package org.dateline.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An explainer with all that belongs to it, ready to be told.
 *
 * @param zone IANA zone that its days and hours are told in
 * @param language BCP 47 tag
 * @param asOf the moment up to which it tells: the only clock of a build
 * @param chronology its published events in the order of the page, oldest first
 * @param disputes what is denied, and what was until that ended, in the order of the chronology
 * @param before dated background that it names and that begins before its first event, oldest first
 * @param background all further background that it names, by title
 * @param sources those who speak in it or were read for it, by title
 */
public record Story(
        Explainer explainer,
        String zone,
        String language,
        Moment asOf,
        Optional<Moment> published,
        Optional<Moment> updated,
        List<ChronologyItem> chronology,
        List<Dispute> disputes,
        List<Background> before,
        List<Background> background,
        List<Background> sources,
        List<Series> series) {

    /** Files of all that it shows beside itself: its series, events and background. */
    public Set<String> files() {
        Set<String> files = new LinkedHashSet<>();
        String file = explainer.file();
        if (!series.isEmpty()) {
            files.add(file.substring(0, file.lastIndexOf('/')) + "/series.yaml");
        }
        chronology.forEach(item -> files.add(item.event().file()));
        Stream.of(before, background, sources).flatMap(List::stream).forEach(page -> files.add(page.file()));
        return files;
    }
}
