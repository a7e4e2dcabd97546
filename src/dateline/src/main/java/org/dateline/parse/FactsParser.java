package org.dateline.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.model.Claim;
import org.dateline.model.Correction;
import org.dateline.model.Facts;
import org.dateline.model.LocalMoment;
import org.dateline.model.SourceReference;
import org.dateline.model.SourceType;
import org.dateline.model.Speaker;
import org.dateline.problem.Rule;

/** Reads sources, claims, figures, quotes, media and corrections, which events and background pages share. */
final class FactsParser {

    private static final Form<SourceReference> REGISTERED = new Form<>(
            Form.ID.shape(), id -> new SourceReference.Registered(Ids.read(id), SourceReference.Details.NONE));

    private FactsParser() {}

    /**
     * @param background whether figures have a label and a unit of their own in place of a series
     */
    static Facts parse(Fields entry, boolean background) {
        return new Facts(
                sources(entry),
                list(entry, "claims", FactsParser::claim),
                list(entry, "figures", figure -> FigureParser.parse(figure, background)),
                list(entry, "quotes", QuoteParser::parse),
                list(entry, "media", PictureParser::parse),
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
            Optional<T> read = parser.apply(item);
            item.refuseOthers();
            read.ifPresent(one -> {
                item.counts(key + "[" + list.size() + "]");
                list.add(one);
            });
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
