package org.dateline.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Background;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Explainer;
import org.dateline.model.FuzzyDate;
import org.dateline.model.Site;
import org.dateline.model.Status;

/** Finds what the relative days of each entry are counted from. */
final class Anchors {

    /** Explainer → the last day that it tells. */
    private final Map<String, LocalDate> asOf;

    Anchors(Site site) {
        Stream<Map.Entry<String, LocalDate>> told = site.stories().stream()
                .map(story ->
                        Map.entry(story.explainer().id(), story.asOf().at().toLocalDate()));
        Stream<Map.Entry<String, LocalDate>> typed = site.copy().entries().stream()
                .flatMap(entry -> entry instanceof Explainer explainer
                        ? explainer.asOf().stream()
                                .map(moment ->
                                        Map.entry(explainer.id(), moment.local().toLocalDate()))
                        : Stream.empty());
        asOf = Stream.concat(told, typed)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    Anchor of(Entry entry) {
        if (entry instanceof Event event && event.reported().isPresent()) {
            boolean expected = event.status().equals(Optional.of(Status.EXPECTED));
            return Anchor.reported(event.reported().get(), expected);
        }
        if (entry instanceof Event event) {
            FuzzyDate date = event.date();
            return date.exactDay().isPresent()
                    ? Anchor.at(date.exactDay())
                    : new Anchor(told(event.folder()), Optional.of(date), Anchor.Weekday.LAST_OR_NEXT);
        }
        return entry instanceof Background page
                ? Anchor.at(page.date().flatMap(FuzzyDate::exactDay))
                : Anchor.at(told(entry.id()));
    }

    private Optional<LocalDate> told(String explainer) {
        return Optional.ofNullable(asOf.get(explainer));
    }
}
