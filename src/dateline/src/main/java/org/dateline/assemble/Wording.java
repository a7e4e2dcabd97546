package org.dateline.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dateline.model.Amount;
import org.dateline.model.Claim;
import org.dateline.model.Correction;
import org.dateline.model.Facts;
import org.dateline.model.Figure;
import org.dateline.model.Foreign;
import org.dateline.model.Media;
import org.dateline.model.Quote;
import org.dateline.model.Series;
import org.dateline.model.SourceReference;
import org.dateline.model.Speaker;
import org.dateline.model.Translation;

/**
 * The words of a file as an edition says them. What it does not say stays in the original's words, marked as such.
 *
 * @param translation empty where the file is not translated
 * @param original BCP 47 tag of the original's language
 * @param series of the explainer that the file belongs to
 */
record Wording(Optional<Translation> translation, String original, Optional<Translation> series) {

    /** Of what is written in the language of the edition. */
    static final Wording OWN = new Wording(Optional.empty(), "", Optional.empty());

    /** What stands at a place of the original. */
    String at(String place, String words) {
        return said(place).orElseGet(() -> foreign(words));
    }

    Optional<String> at(String place, Optional<String> words) {
        return words.map(text -> at(place, text));
    }

    Optional<String> said(String place) {
        return said(translation, place);
    }

    /** Words that no edition can say, such as the title of what was read. */
    String foreign(String words) {
        return original.isEmpty() ? words : Foreign.marked(words, original);
    }

    /** The series of an explainer, which this is the wording of. */
    Series series(Series one) {
        return new Series(
                one.id(),
                at(one.id() + ".label", one.label()),
                at(one.id() + ".unit", one.unit()),
                one.since(),
                one.cumulative(),
                one.parts().stream()
                        .map(part -> at(one.id() + ".parts." + part, part))
                        .toList());
    }

    Facts facts(Facts facts) {
        return new Facts(
                facts.sources().stream().map(this::source).toList(),
                each("claims", facts.claims(), this::claim),
                each("figures", facts.figures(), this::figure),
                each("quotes", facts.quotes(), this::quote),
                each("media", facts.media(), this::media),
                each("corrections", facts.corrections(), this::correction));
    }

    Media media(String place, Media media) {
        return new Media(
                media.id(),
                media.file(),
                at(place + "alt", media.alt()),
                at(place + "caption", media.caption()),
                media.credit().map(this::foreign),
                media.taken(),
                speaker(place + "source", media.source()),
                media.warning().map(word -> word.equals("graphic") ? word : at(place + "warning", word)));
    }

    private static <T> List<T> each(String list, List<T> items, BiFunction<String, T, T> say) {
        List<T> said = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            said.add(say.apply(list + "[" + i + "].", items.get(i)));
        }
        return List.copyOf(said);
    }

    private static Optional<String> said(Optional<Translation> translation, String place) {
        return translation.flatMap(edition -> edition.words(place));
    }

    private SourceReference source(SourceReference source) {
        SourceReference.Details details = new SourceReference.Details(
                source.details().url(),
                source.details().title().map(this::foreign),
                source.details().published(),
                source.details().accessed(),
                source.details().archive(),
                source.details().gone());
        return source instanceof SourceReference.Unregistered named
                ? new SourceReference.Unregistered(foreign(named.name()), named.type(), details)
                : new SourceReference.Registered(((SourceReference.Registered) source).id(), details);
    }

    private Optional<Speaker> speaker(String place, Optional<Speaker> speaker) {
        return speaker.map(one -> speaker(place, one));
    }

    private Speaker speaker(String place, Speaker speaker) {
        return speaker instanceof Speaker.Named named ? new Speaker.Named(at(place, named.words())) : speaker;
    }

    private Claim claim(String place, Claim claim) {
        return new Claim(
                claim.id(),
                speaker(place + "by", claim.by()),
                speaker(place + "via", claim.via()),
                at(place + "text", claim.text()),
                claim.relation(),
                claim.acknowledges());
    }

    private Figure figure(String place, Figure figure) {
        Map<String, Figure.Count> parts = new LinkedHashMap<>();
        figure.parts()
                .forEach((part, count) ->
                        parts.put(part(figure.measure(), part), count(place + "parts." + part + ".vague", count)));
        return new Figure(
                figure.id(),
                measure(place, figure.measure()),
                count(place + "vague", figure.count()),
                speaker(place + "source", figure.source()),
                parts,
                at(place + "coverage", figure.coverage()),
                figure.asOf(),
                figure.revises(),
                at(place + "reason", figure.reason()));
    }

    private Figure.Measure measure(String place, Figure.Measure measure) {
        return measure instanceof Figure.Measure.Own own
                ? new Figure.Measure.Own(at(place + "label", own.label()), at(place + "unit", own.unit()))
                : measure;
    }

    /** What a part is called stands with its series. */
    private String part(Figure.Measure measure, String part) {
        Optional<String> name = measure instanceof Figure.Measure.OfSeries of
                ? said(series, of.series() + ".parts." + part)
                : Optional.empty();
        return name.orElseGet(() -> foreign(part));
    }

    private Figure.Count count(String place, Figure.Count count) {
        return count.amount() instanceof Amount.Vague vague
                ? new Figure.Count(new Amount.Vague(at(place, vague.words())), count.qualifier())
                : count;
    }

    private Quote quote(String place, Quote quote) {
        return new Quote(
                quote.id(),
                speaker(place + "speaker", quote.speaker()),
                speaker(place + "via", quote.via()),
                at(place + "text", quote.text()),
                quote.insertedBySource());
    }

    private Correction correction(String place, Correction correction) {
        return new Correction(
                correction.id(), correction.at(), correction.type(), at(place + "text", correction.text()));
    }
}
