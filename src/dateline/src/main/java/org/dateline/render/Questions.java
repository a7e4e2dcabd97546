package org.dateline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Event;
import org.dateline.model.FuzzyDate;
import org.dateline.model.Speaker;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.render.view.ExplainerPage.Question;
import org.dateline.render.view.Link;

/**
 * What is not known, found in the entries themselves: days, attributions, sources of figures, names of those who speak.
 *
 * @param anchor makes a link to an event
 */
record Questions(Story story, FactViews facts, Phrases phrases, Function<Event, Link> anchor) {

    private static final int MOST = 20;

    List<Question> all() {
        List<Question> questions = new ArrayList<>();
        ask("day", where(event -> event.date() instanceof FuzzyDate.Between), questions);
        ask("attribution", where(event -> EventViews.speakers(event).isEmpty()), questions);
        ask("unnamed", unnamed(), questions);
        ask("figure", unattributed(), where(event -> unattributed(event) > 0), questions);
        return questions;
    }

    private void ask(String question, List<Link> links, List<Question> questions) {
        ask(question, links.size(), links, questions);
    }

    private void ask(String question, long count, List<Link> links, List<Question> questions) {
        if (!links.isEmpty()) {
            questions.add(new Question(
                    phrases.phrase("question." + question),
                    phrases.phrase("question." + question + ".answer", count),
                    excerpt(links)));
        }
    }

    /** As many as are worth a look from here; the number of the others is the last link, to the chronology. */
    private List<Link> excerpt(List<Link> links) {
        return links.size() <= MOST
                ? links
                : Stream.concat(
                                links.stream().limit(MOST),
                                Stream.of(new Link("#chronology", phrases.phrase("excerpt.rest", links.size() - MOST))))
                        .toList();
    }

    private List<Link> where(Predicate<Event> open) {
        return events().filter(open).map(anchor).toList();
    }

    /** How many figures name nobody who gives them. */
    private long unattributed() {
        return events().mapToLong(Questions::unattributed).sum();
    }

    private static long unattributed(Event event) {
        return event.facts().figures().stream()
                .filter(figure -> figure.source().isEmpty())
                .count();
    }

    /** Each voice without a name once, at the first event in which it speaks. */
    private List<Link> unnamed() {
        Map<String, Link> voices = new TreeMap<>();
        events().forEach(event -> EventViews.speakers(event).stream()
                .filter(speaker -> speaker instanceof Speaker.Named)
                .map(facts::name)
                .forEach(name ->
                        voices.putIfAbsent(name, new Link(anchor.apply(event).href(), name))));
        return List.copyOf(voices.values());
    }

    private Stream<Event> events() {
        return story.chronology().stream()
                .filter(item -> item.status() != Status.WITHDRAWN)
                .map(ChronologyItem::event);
    }
}
