package org.dateline.render;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.Amount;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Figure;
import org.dateline.model.Figure.Count;
import org.dateline.model.LocalMoment;
import org.dateline.model.Qualifier;
import org.dateline.model.Speaker;
import org.dateline.model.Story;
import org.dateline.render.chart.Bars;
import org.dateline.render.chart.EndLabels;
import org.dateline.render.chart.Plot;
import org.dateline.render.chart.Reading;
import org.dateline.render.strip.Axis;
import org.dateline.render.strip.Shape;
import org.dateline.render.view.ChartView;

/** Makes the drawing of a series. */
record Charts(Story story, FactViews facts, Phrases phrases) {

    /** From the top of a label to the middle of its first line, in pixels. */
    private static final double FIRST_LINE = 12;

    /** A figure of the series with the event that gives it. */
    record Counted(ChronologyItem item, Figure figure) {}

    /** A reading with its words. */
    private record Read(Reading reading, String name, String words, boolean part) {}

    /** That a source gives another figure for what it gave in an event. */
    private record Revised(Optional<Speaker> source, String event) {

        static Set<Revised> among(List<Counted> figures) {
            Set<Revised> revised = new HashSet<>();
            figures.forEach(one -> one.figure()
                    .revises()
                    .ifPresent(event -> revised.add(new Revised(one.figure().source(), event))));
            return revised;
        }
    }

    /** The drawing; empty where no figure has a number. */
    Optional<ChartView> chart(String label, List<Counted> figures) {
        List<Optional<Speaker>> sources = figures.stream()
                .filter(one -> isNumber(one.figure().count()))
                .map(one -> one.figure().source())
                .distinct()
                .toList();
        Set<Revised> revised = Revised.among(figures);
        List<Read> wholes = figures.stream()
                .filter(one -> isNumber(one.figure().count()))
                .map(one -> read(one, sources, revised))
                .toList();
        if (wholes.isEmpty()) {
            return Optional.empty();
        }
        boolean overTime = Plot.isWorthwhile(wholes.stream().map(Read::reading).toList());
        List<Read> drawn = overTime ? wholes : withParts(figures, sources, revised);
        return Optional.of(new ChartView(
                phrases.locale().isRightToLeft(),
                phrases.phrase("chart.title", label),
                description(drawn),
                overTime ? Optional.of(plot(wholes, figures)) : Optional.empty(),
                overTime ? Optional.empty() : Optional.of(bars(drawn)),
                legend(drawn),
                notes(figures, overTime)));
    }

    private List<Read> withParts(List<Counted> figures, List<Optional<Speaker>> sources, Set<Revised> revised) {
        List<Read> all = new ArrayList<>();
        for (Counted one : figures) {
            if (isNumber(one.figure().count())) {
                all.add(read(one, sources, revised));
                one.figure().parts().forEach((part, count) -> {
                    if (isNumber(count)) {
                        all.add(new Read(
                                reading(one, count, sources, revised),
                                phrases.phrase("figure.part", part),
                                facts.words(count),
                                true));
                    }
                });
            }
        }
        return all;
    }

    private Read read(Counted one, List<Optional<Speaker>> sources, Set<Revised> revised) {
        return new Read(
                reading(one, one.figure().count(), sources, revised),
                one.figure().source().map(facts::name).orElseGet(() -> phrases.phrase("chart.noSource")),
                facts.words(one.figure().count()),
                false);
    }

    private Reading reading(Counted one, Count count, List<Optional<Speaker>> sources, Set<Revised> revised) {
        BigDecimal low =
                count.amount().lowest().or(() -> count.amount().highest()).orElseThrow();
        BigDecimal high = count.amount().highest().orElse(low);
        LocalDateTime asOf = story.asOf().at().toLocalDateTime();
        Shape shape = one.figure()
                .asOf()
                .map(LocalMoment::local)
                .<Shape>map(Shape.At::new)
                .orElseGet(() -> new Happenings(story).event(one.item(), false).shape());
        LocalDateTime from = shape.start().or(shape::end).orElse(asOf);
        LocalDateTime to = shape.end().filter(end -> end.isBefore(asOf)).orElse(from.isAfter(asOf) ? from : asOf);
        boolean replaced = revised.contains(
                new Revised(one.figure().source(), one.item().event().id()));
        boolean day = shape instanceof Shape.Whole
                && from.plusDays(1).equals(shape.end().orElse(from));
        return new Reading(
                Math.max(0, sources.indexOf(one.figure().source())),
                one.figure().source().isPresent(),
                kind(count),
                low,
                high,
                from,
                day ? from.plusDays(1) : to,
                replaced);
    }

    private static boolean isNumber(Count count) {
        return !(count.amount() instanceof Amount.Vague);
    }

    private static Reading.Kind kind(Count count) {
        if (count.amount() instanceof Amount.Range range) {
            return range.min().isPresent() && range.max().isPresent()
                    ? Reading.Kind.RANGE
                    : range.min().isPresent() ? Reading.Kind.AT_LEAST : Reading.Kind.AT_MOST;
        }
        Optional<Qualifier> qualifier = count.qualifier();
        return qualifier
                .map(word -> switch (word) {
                    case MORE_THAN, AT_LEAST -> Reading.Kind.AT_LEAST;
                    case UP_TO, FEWER_THAN -> Reading.Kind.AT_MOST;
                    case ABOUT -> Reading.Kind.ABOUT;
                })
                .orElse(Reading.Kind.EXACT);
    }

    private ChartView.PlotView plot(List<Read> reads, List<Counted> figures) {
        boolean hours = figures.stream()
                .anyMatch(one ->
                        one.figure().asOf().isPresent() || one.item().clock().isPresent());
        Plot plot = Plot.of(reads.stream().map(Read::reading).toList(), hours);
        List<ChartView.End> ends = ends(reads, plot);
        return new ChartView.PlotView(
                Plot.HEIGHT,
                levels(plot.scale().ticks(), plot.levels()),
                ticks(plot.axis()),
                plot.segments(),
                plot.points(),
                ends,
                Math.max(Plot.HEIGHT, ends.size() * EndLabels.HEIGHT));
    }

    private List<ChartView.Level> levels(List<BigDecimal> ticks, List<Double> levels) {
        return IntStream.range(0, ticks.size())
                .mapToObj(i -> new ChartView.Level(levels.get(i), phrases.number(ticks.get(i))))
                .toList();
    }

    private List<ChartView.Tick> ticks(Axis axis) {
        StripCells cells = new StripCells(phrases, axis, List.of(), id -> id);
        List<Axis.Cell> parts = axis.parts();
        List<List<String>> narrow = cells.names(StripCells.NARROW);
        List<List<String>> wide = cells.names(StripCells.WIDE);
        boolean days = cells.isDay();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new ChartView.Tick(
                        Plot.across(
                                days
                                        ? (parts.get(i).from() + parts.get(i).to()) / 2
                                        : parts.get(i).from()),
                        days,
                        narrow.get(i).stream().findFirst(),
                        wide.get(i).stream().findFirst()))
                .toList();
    }

    /** The last figure of each source that stands. */
    private static List<ChartView.End> ends(List<Read> reads, Plot plot) {
        Map<Integer, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < reads.size(); i++) {
            if (!reads.get(i).reading().replaced()) {
                last.put(plot.points().get(i).source(), i);
            }
        }
        List<Integer> indexes = List.copyOf(last.values());
        List<Double> wanted = indexes.stream()
                .map(i -> Math.max(0, middle(plot.points().get(i)) - FIRST_LINE))
                .toList();
        List<Double> placed = EndLabels.apart(wanted, Plot.HEIGHT - EndLabels.HEIGHT);
        return IntStream.range(0, indexes.size())
                .mapToObj(k -> new ChartView.End(
                        plot.points().get(indexes.get(k)).source(),
                        plot.points().get(indexes.get(k)).x(),
                        middle(plot.points().get(indexes.get(k))),
                        placed.get(k),
                        reads.get(indexes.get(k)).name(),
                        reads.get(indexes.get(k)).words()))
                .toList();
    }

    private static double middle(Plot.Point point) {
        return Math.round(5 * (point.top() + point.bottom())) / 10d;
    }

    private ChartView.BarsView bars(List<Read> reads) {
        Bars bars = Bars.of(reads.stream().map(Read::reading).toList());
        return new ChartView.BarsView(
                levels(bars.scale().ticks(), bars.levels()),
                IntStream.range(0, reads.size())
                        .mapToObj(i -> new ChartView.BarView(
                                reads.get(i).name(),
                                reads.get(i).words(),
                                reads.get(i).part(),
                                bars.bars().get(i)))
                        .toList());
    }

    private String description(List<Read> reads) {
        return String.join(
                phrases.phrase("strip.line.and"),
                reads.stream()
                        .map(one -> phrases.phrase("strip.line.item", one.name(), one.words()))
                        .toList());
    }

    private List<ChartView.Meaning> legend(List<Read> reads) {
        Set<String> marks = new LinkedHashSet<>();
        Stream.of(Reading.Kind.values())
                .filter(kind -> reads.stream().anyMatch(one -> one.reading().kind() == kind))
                .forEach(kind -> marks.add(FactViews.key(kind)));
        if (reads.stream().anyMatch(one -> one.reading().replaced())) {
            marks.add("replaced");
        }
        return marks.stream()
                .map(mark -> new ChartView.Meaning(mark, phrases.phrase("chart.legend." + mark)))
                .toList();
    }

    private List<String> notes(List<Counted> figures, boolean overTime) {
        List<String> notes = new ArrayList<>();
        figures.stream()
                .filter(one -> !isNumber(one.figure().count()))
                .forEach(one -> notes.add(phrases.phrase(
                        "chart.vague",
                        facts.words(one.figure().count()),
                        one.figure().source().map(facts::name).orElseGet(() -> phrases.phrase("chart.noSource")))));
        notes.add(phrases.phrase(overTime ? "chart.joined" : "chart.onePoint"));
        return notes;
    }
}
