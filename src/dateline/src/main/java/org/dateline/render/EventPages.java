package org.dateline.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Background;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Event;
import org.dateline.model.Explainer;
import org.dateline.model.FuzzyDate;
import org.dateline.model.SourceReference;
import org.dateline.model.Story;
import org.dateline.render.view.EventPage;
import org.dateline.render.view.Frame;
import org.dateline.render.view.Link;

/** Makes the page of an event. */
final class EventPages {

    private EventPages() {}

    /**
     * The page, at the address of the context.
     *
     * @param position of the event in the chronology, from 0
     */
    static EventPage page(Context context, Story story, int position) {
        ChronologyItem item = story.chronology().get(position);
        Event event = item.event();
        FactViews facts = new FactViews(context);
        EventViews events = new EventViews(context, story);
        List<SourceReference> sources = events.sources(event);
        FuzzyDate date = DayViews.date(item);
        return new EventPage(
                frame(context, story, item, sources),
                events.event(item, 2, true),
                explainer(context, story, event),
                date(context.phrases(), date),
                date.exactDay().flatMap(DayViews::datetime),
                date.startsOnExactDay(),
                story.explainer().asOfNote(),
                sources.stream().map(facts::source).toList(),
                new Cards(context).groups(named(context, event)),
                neighbour(context, story, position - 1),
                neighbour(context, story, position + 1));
    }

    /** The explainer at this event; one that was taken back no longer holds it. */
    private static Link explainer(Context context, Story story, Event event) {
        Explainer explainer = story.explainer();
        return explainer.facts().retracted()
                ? context.link(explainer)
                : new Link(context.told(event.address()), explainer.title());
    }

    private static Frame frame(Context context, Story story, ChronologyItem item, List<SourceReference> sources) {
        Event event = item.event();
        return Frames.of(context)
                .in(story.language())
                .article(new StructuredData(context).event(story, item, sources))
                .titled(event.title(), item.description());
    }

    static String date(Phrases phrases, FuzzyDate date) {
        return date.exactDay()
                .map(day ->
                        phrases.weekday(Phrases.Pattern.WEEKDAY_DAY_MONTH_YEAR, Phrases.Pattern.DAY_MONTH_YEAR, day))
                .orElseGet(() -> phrases.capitalised(phrases.fuzzy(date, Phrases.Style.FULL)));
    }

    private static List<Background> named(Context context, Event event) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(event.actors(), event.places(), event.about()).forEach(ids::addAll);
        List<Background> pages = new ArrayList<>();
        ids.forEach(id -> context.site().background(id).ifPresent(pages::add));
        return pages;
    }

    private static Optional<Link> neighbour(Context context, Story story, int position) {
        return position < 0 || position >= story.chronology().size()
                ? Optional.empty()
                : Optional.of(context.link(story.chronology().get(position).event()));
    }
}
