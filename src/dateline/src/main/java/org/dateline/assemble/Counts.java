package org.dateline.assemble;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Amount;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Figure.Count;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Locations;
import org.dateline.model.Series;
import org.dateline.problem.Location;
import org.dateline.problem.Problems;
import org.dateline.problem.Rule;

/** Checks figures against what they count: nothing below zero, no part above its whole, nothing revised that is not there. */
final class Counts {

    private final Index index;
    private final Locations locations;
    private final Problems problems;

    Counts(Index index, Locations locations, Problems problems) {
        this.index = index;
        this.locations = locations;
        this.problems = problems;
    }

    void check(Entry entry) {
        List<Figure> figures = entry.facts().figures();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String path = "figures[" + i + "].";
            if (counts(figure, series(entry, figure))) {
                negative(entry, path, figure.count());
                figure.parts().forEach((part, count) -> negative(entry, path + "parts." + part + ".", count));
            }
            figure.parts().forEach((part, count) -> exceeding(entry, path + "parts." + part, part, figure, count));
            figure.revises().ifPresent(id -> revised(entry, path + "revises", id, figure));
        }
    }

    private Optional<Series> series(Entry entry, Figure figure) {
        return figure.measure() instanceof Measure.OfSeries measure
                ? Optional.ofNullable(index.series()
                        .getOrDefault(Index.scope(entry), Map.of())
                        .get(measure.series()))
                : Optional.empty();
    }

    /** Whether it counts things, of which there cannot be fewer than none; a temperature may be below zero. */
    private static boolean counts(Figure figure, Optional<Series> series) {
        String unit = figure.measure() instanceof Measure.Own own
                ? own.unit()
                : series.map(Series::unit).orElse("");
        return unit.equalsIgnoreCase("people")
                || series.filter(Series::cumulative).isPresent();
    }

    private void negative(Entry entry, String path, Count count) {
        ends(count.amount())
                .filter(end -> end.getValue().signum() < 0)
                .forEach(end -> problems.add(
                        Rule.FIGURE_FORM,
                        locations.of(entry.file(), path + end.getKey()),
                        "There cannot be fewer than none",
                        "take the minus sign away"));
    }

    private static Stream<Map.Entry<String, BigDecimal>> ends(Amount amount) {
        if (amount instanceof Amount.Exactly exactly) {
            return Stream.of(Map.entry("value", exactly.value()));
        }
        return Stream.concat(
                amount.lowest().map(min -> Map.entry("min", min)).stream(),
                amount.highest().map(max -> Map.entry("max", max)).stream());
    }

    private void exceeding(Entry entry, String path, String part, Figure figure, Count count) {
        if (figure.count().below(count)) {
            problems.add(
                    Rule.FIGURE_PART,
                    locations.of(entry.file(), path),
                    "The part “" + part + "” is larger than the whole",
                    "correct one of the two numbers");
        }
    }

    /** A revision takes the place of a figure of the same series by the same source. */
    private void revised(Entry entry, String path, String id, Figure figure) {
        Optional<Event> event = index.event(Index.scope(entry), id);
        boolean there = event.stream()
                .flatMap(one -> one.facts().figures().stream())
                .anyMatch(other -> !other.equals(figure)
                        && other.measure().equals(figure.measure())
                        && other.source().equals(figure.source()));
        if (event.isPresent() && !there) {
            Location at = locations.of(entry.file(), path);
            problems.add(
                    Rule.FIGURE_FORM,
                    at,
                    "“" + id + "” has no figure of this series by this source to revise",
                    "name the event whose figure it replaces");
        }
    }
}
