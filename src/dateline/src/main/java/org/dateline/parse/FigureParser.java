package org.dateline.parse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Amount;
import org.dateline.model.Figure;
import org.dateline.model.LocalMoment;
import org.dateline.model.Qualifier;
import org.dateline.model.Speaker;
import org.dateline.problem.Rule;

/** Reads a figure: exactly one kind of number, the qualifier that its source printed, its parts. */
final class FigureParser {

    private FigureParser() {}

    /**
     * @param background whether it has a label and a unit of its own in place of a series
     */
    static Optional<Figure> parse(Fields figure, boolean background) {
        Optional<Figure.Measure> measure = background ? own(figure) : series(figure);
        Optional<String> id = figure.id("id");
        Optional<Figure.Count> count = count(figure);
        Optional<Speaker> source = figure.speaker("source");
        Map<String, Figure.Count> parts = parts(figure);
        Optional<String> coverage = figure.text("coverage");
        Optional<LocalMoment> asOf = figure.moment("as_of");
        Optional<String> revises = figure.id("revises");
        Optional<String> reason = figure.text("reason");
        figure.requireWith("revises", "reason");
        return measure.isEmpty() || count.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Figure(id, measure.get(), count.get(), source, parts, coverage, asOf, revises, reason));
    }

    private static Optional<Figure.Measure> series(Fields figure) {
        figure.require("series");
        return figure.id("series").map(Figure.Measure.OfSeries::new);
    }

    private static Optional<Figure.Measure> own(Fields figure) {
        figure.require("label", "unit");
        Optional<String> label = figure.text("label");
        Optional<String> unit = figure.text("unit");
        return label.isEmpty() || unit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure.Measure.Own(label.get(), unit.get()));
    }

    private static Map<String, Figure.Count> parts(Fields figure) {
        Map<String, Figure.Count> parts = new LinkedHashMap<>();
        figure.fields("parts")
                .ifPresent(fields -> fields.keys()
                        .forEach(part -> fields.fields(part).ifPresent(inner -> {
                            count(inner).ifPresent(counted -> parts.put(part, counted));
                            inner.refuseOthers();
                        })));
        return parts;
    }

    private static Optional<Figure.Count> count(Fields count) {
        Optional<Amount> value = count.number("value").map(Amount.Exactly::new);
        Optional<BigDecimal> min = count.number("min");
        Optional<BigDecimal> max = count.number("max");
        Optional<Amount> vague = count.text("vague").map(Amount.Vague::new);
        Optional<Qualifier> qualifier = count.oneOf("qualifier", Qualifier.class, " ");
        boolean range = count.has("min") || count.has("max");
        int given = (count.has("value") ? 1 : 0) + (range ? 1 : 0) + (count.has("vague") ? 1 : 0);
        count.need(new Shape.Need.OneGroup(List.of(List.of("value"), List.of("min", "max"), List.of("vague"))));
        if (given != 1) {
            count.report(
                    Rule.FIGURE_FORM,
                    "value",
                    given == 0 ? "This figure has no number" : "This figure has more than one kind of number",
                    "give either value, or min and/or max, or a vague word");
            return Optional.empty();
        }
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            count.report(Rule.FIGURE_FORM, "min", "min is greater than max", "put the smaller number into min");
        }
        if (range) {
            qualifier.ifPresent(word -> checkRange(count, word));
        }
        Optional<Amount> amount = range && (min.isPresent() || max.isPresent())
                ? Optional.of(new Amount.Range(min, max))
                : value.or(() -> vague);
        return amount.map(counted -> new Figure.Count(counted, qualifier));
    }

    /** "More than" stands before a lowest number and "up to" before a highest one; between two, only "about" can. */
    private static void checkRange(Fields count, Qualifier qualifier) {
        String word = Form.word(qualifier, " ");
        boolean lowest = qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.AT_LEAST;
        if (qualifier == Qualifier.ABOUT) {
            return;
        }
        if (count.has("min") && count.has("max")) {
            count.report(
                    Rule.FIGURE_FORM,
                    "qualifier",
                    "“" + word + "” cannot stand before two numbers",
                    "delete the qualifier, or give " + (lowest ? "min" : "max") + " alone");
        } else if (lowest != count.has("min")) {
            count.report(
                    Rule.FIGURE_FORM,
                    "qualifier",
                    "“" + word + "” does not go with " + (lowest ? "max" : "min"),
                    "put the number into " + (lowest ? "min" : "max") + ", or correct the qualifier");
        }
    }
}
