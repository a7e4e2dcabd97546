package org.dateline.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.model.Amount;
import org.dateline.model.Claim;
import org.dateline.model.Correction;
import org.dateline.model.Facts;
import org.dateline.model.Figure;
import org.dateline.model.FuzzyDate;
import org.dateline.model.LocalMoment;
import org.dateline.model.Media;
import org.dateline.model.Qualifier;
import org.dateline.model.Quote;
import org.dateline.model.SourceReference;
import org.dateline.model.SourceType;
import org.dateline.model.Speaker;
import org.dateline.problem.Rule;

/** Reads sources, claims, figures, quotes, media and corrections, which events and background pages share. */
final class FactsParser {

    private static final Form<SourceReference> REGISTERED = new Form<>(
            Form.ID.shape(), id -> new SourceReference.Registered(Ids.read(id), SourceReference.Details.NONE));

    private static final Form<Boolean> INSERTED_BY = new Form<>(new Shape.Words(List.of("source")), by -> {
        if (!by.equals("source")) {
            throw new Mistake(
                    Rule.VALUE_NOT_LISTED,
                    "“" + by + "” cannot insert anything",
                    "write source, or delete the line where the newsroom did");
        }
        return true;
    });

    private FactsParser() {}

    /**
     * @param background whether figures have a label and a unit of their own in place of a series
     */
    static Facts parse(Fields entry, boolean background) {
        return new Facts(
                sources(entry),
                list(entry, "claims", FactsParser::claim),
                list(entry, "figures", figure -> figure(figure, background)),
                list(entry, "quotes", FactsParser::quote),
                list(entry, "media", FactsParser::media),
                corrections(entry));
    }

    static List<SourceReference> sources(Fields entry) {
        return entry.either("sources", REGISTERED, source -> {
            SourceReference reference = source(source);
            source.refuseOthers();
            return reference;
        });
    }

    static List<Correction> corrections(Fields entry) {
        return list(entry, "corrections", FactsParser::correction);
    }

    private static <T> List<T> list(Fields entry, String key, Function<Fields, Optional<T>> parser) {
        List<T> list = new ArrayList<>();
        for (Fields item : entry.items(key)) {
            parser.apply(item).ifPresent(list::add);
            item.refuseOthers();
        }
        return List.copyOf(list);
    }

    private static SourceReference source(Fields source) {
        SourceReference.Details details = new SourceReference.Details(
                source.address("url"),
                source.text("title"),
                source.date("published"),
                source.date("accessed"),
                source.address("archive"),
                source.flag("gone"));
        source.requireAny("id", "name");
        Optional<String> id = source.id("id");
        if (id.isPresent()) {
            return new SourceReference.Registered(id.get(), details);
        }
        return new SourceReference.Unregistered(
                source.text("name").orElse(""), source.oneOf("type", SourceType.class, "-"), details);
    }

    private static Optional<Claim> claim(Fields claim) {
        Optional<String> id = claim.id("id");
        claim.require("by", "text");
        Optional<Speaker> by = claim.speaker("by");
        Optional<Speaker> via = claim.speaker("via");
        Optional<String> text = claim.text("text");
        boolean admits = claim.read("acknowledges", new Shape.Flag(false), value -> value)
                .equals(Optional.of("true"));
        List<Claim.Relation> relations = new ArrayList<>();
        for (Claim.Verb verb : Claim.Verb.values()) {
            if (!(admits && verb == Claim.Verb.ACKNOWLEDGES)) {
                claim.id(Form.word(verb, "-")).ifPresent(target -> relations.add(new Claim.Relation(verb, target)));
            }
        }
        if (relations.size() + (admits ? 1 : 0) > 1) {
            claim.report(
                    Rule.CLAIM_RELATION,
                    "by",
                    "A claim can do one thing to another claim only",
                    "write the second one as a claim of its own");
        }
        return by.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim(
                        id, by.get(), via, text.get(), relations.stream().findFirst(), admits));
    }

    private static Optional<Figure> figure(Fields figure, boolean background) {
        Optional<Figure.Measure> measure = background ? own(figure) : series(figure);
        Optional<String> id = figure.id("id");
        Optional<Figure.Count> count = count(figure);
        Optional<Speaker> source = figure.speaker("source");
        Map<String, Figure.Count> parts = new LinkedHashMap<>();
        figure.fields("parts")
                .ifPresent(fields -> fields.keys()
                        .forEach(part -> fields.fields(part).ifPresent(inner -> {
                            count(inner).ifPresent(counted -> parts.put(part, counted));
                            inner.refuseOthers();
                        })));
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

    private static Optional<Figure.Count> count(Fields count) {
        Optional<Amount> value = count.number("value").map(Amount.Exactly::new);
        var min = count.number("min");
        var max = count.number("max");
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
        Optional<Amount> amount = range && (min.isPresent() || max.isPresent())
                ? Optional.of(new Amount.Range(min, max))
                : value.or(() -> vague);
        return amount.map(counted -> new Figure.Count(counted, qualifier));
    }

    private static Optional<Quote> quote(Fields quote) {
        quote.require("speaker", "text");
        Optional<String> id = quote.id("id");
        Optional<Speaker> speaker = quote.speaker("speaker");
        Optional<Speaker> via = quote.speaker("via");
        Optional<String> text = quote.text("text");
        boolean bySource = quote.read("inserted_by", INSERTED_BY).isPresent();
        return speaker.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quote(id, speaker.get(), via, text.get(), bySource));
    }

    private static Optional<Media> media(Fields media) {
        media.require("file");
        media.need(new Shape.Need.Always("alt"));
        if (!media.has("alt")) {
            media.report(
                    Rule.PICTURE_ALT,
                    "file",
                    "This picture has no text for those who do not see it",
                    "add alt: what it shows");
        }
        Optional<String> id = media.id("id");
        Optional<String> file = media.text("file");
        Optional<String> alt = media.text("alt");
        Optional<String> caption = media.text("caption");
        Optional<String> credit = media.text("credit");
        Optional<FuzzyDate> taken = media.date("taken");
        Optional<Speaker> source = media.speaker("source");
        Optional<String> warning = media.text("warning");
        return file.isEmpty() || alt.isEmpty()
                ? Optional.empty()
                : Optional.of(new Media(id, file.get(), alt.get(), caption, credit, taken, source, warning));
    }

    private static Optional<Correction> correction(Fields correction) {
        correction.require("at", "kind", "text");
        Optional<String> id = correction.id("id");
        Optional<LocalMoment> at = correction.moment("at");
        Optional<Correction.Type> type = correction.oneOf("kind", Correction.Type.class, "-");
        Optional<String> text = correction.text("text");
        return at.isEmpty() || type.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correction(id, at.get(), type.get(), text.get()));
    }
}
