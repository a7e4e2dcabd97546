package org.dateline.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Series;
import org.dateline.model.Speaker;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.render.view.ExplainerPage.SeriesTable;
import org.dateline.render.view.HeadlineView;
import org.dateline.render.view.Link;
import org.dateline.render.view.SpeakerView;

/**
 * Views of an explainer's series: the latest figures for the head of the page, and all of them as tables.
 *
 * @param series by id
 * @param anchor makes a link to an event
 */
record SeriesViews(
        Story story,
        FactViews facts,
        Map<String, Series> series,
        DayViews days,
        Phrases phrases,
        Function<Event, Link> anchor) {

    private static final int MOST_HEADLINES = 4;

    /** A figure with the event that gives it. */
    private record Counted(Event event, Figure figure) {}

    /** The latest figure of each series by each source: of a series either all of them or none. */
    List<HeadlineView> headlines() {
        List<HeadlineView> headlines = new ArrayList<>();
        int figures = 0;
        for (Series one : story.series()) {
            Map<Optional<Speaker>, Counted> latest = new LinkedHashMap<>();
            figures(one).forEach(counted -> latest.put(counted.figure().source(), counted));
            figures += latest.size();
            if (!latest.isEmpty() && (headlines.isEmpty() || figures <= MOST_HEADLINES)) {
                headlines.add(headline(one, latest.values()));
            }
        }
        return headlines;
    }

    private HeadlineView headline(Series one, Collection<Counted> latest) {
        return new HeadlineView(
                phrases.inSentence(facts.label(one)),
                latest.stream()
                        .map(counted -> facts.figure(
                                counted.figure(),
                                series,
                                Optional.of(counted.event().date())))
                        .toList());
    }

    /**
     * Every figure of each series that has any, as far as a page holds them.
     *
     * @param elsewhere where all figures stand, by who gives them
     */
    List<SeriesTable> tables(Excerpts excerpts, String elsewhere) {
        return excerpts.of("series", story.series(), elsewhere).stream()
                .map(one -> table(one, excerpts, elsewhere))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private SeriesTable table(Series one, Excerpts excerpts, String elsewhere) {
        List<Charts.Counted> figures = counted(one).toList();
        return new SeriesTable(
                facts.label(one),
                new Charts(story, facts, phrases).chart(facts.label(one), figures),
                excerpts.of(
                        "figures",
                        figures.stream()
                                .map(figure -> new Counted(figure.item().event(), figure.figure()))
                                .flatMap(this::rows)
                                .toList(),
                        elsewhere));
    }

    private Stream<Charts.Counted> counted(Series one) {
        return story.chronology().stream()
                .filter(item -> item.status() != Status.WITHDRAWN)
                .flatMap(
                        item -> item.event().facts().figures().stream().map(figure -> new Charts.Counted(item, figure)))
                .filter(counted -> counted.figure().measure().equals(new Figure.Measure.OfSeries(one.id())));
    }

    private Stream<Counted> figures(Series one) {
        return counted(one).map(figure -> new Counted(figure.item().event(), figure.figure()));
    }

    private Stream<SeriesTable.Row> rows(Counted counted) {
        Figure figure = counted.figure();
        Optional<SpeakerView> source = figure.source().map(facts::speaker);
        String when = figure.asOf()
                .map(at -> phrases.phrase(
                        "figure.row.asOf",
                        days.shortDay(at.local().toLocalDate()),
                        Phrases.hour(at.local().toLocalTime())))
                .or(() -> counted.event().date().exactDay().map(days::shortDay))
                .orElse(phrases.phrase("figure.row.dayUnknown"));
        Link event = anchor.apply(counted.event());
        SeriesTable.Row whole = new SeriesTable.Row(
                facts.label(figure, series), false, facts.words(figure, series), source, when, event);
        Stream<SeriesTable.Row> parts = figure.parts().entrySet().stream()
                .map(part -> new SeriesTable.Row(
                        phrases.phrase("figure.part", part.getKey()),
                        true,
                        facts.words(part.getValue()),
                        source,
                        when,
                        event));
        return Stream.concat(Stream.of(whole), parts);
    }
}
