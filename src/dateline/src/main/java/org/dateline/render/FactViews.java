package org.dateline.render;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.Amount;
import org.dateline.model.Background;
import org.dateline.model.Body;
import org.dateline.model.Correction;
import org.dateline.model.Entry;
import org.dateline.model.Figure;
import org.dateline.model.Foreign;
import org.dateline.model.FuzzyDate;
import org.dateline.model.Media;
import org.dateline.model.Notice;
import org.dateline.model.Qualifier;
import org.dateline.model.Quote;
import org.dateline.model.Series;
import org.dateline.model.SourceReference;
import org.dateline.model.SourceType;
import org.dateline.model.Speaker;
import org.dateline.render.view.CorrectionView;
import org.dateline.render.view.FigureView;
import org.dateline.render.view.Html;
import org.dateline.render.view.PictureView;
import org.dateline.render.view.QuoteView;
import org.dateline.render.view.SourceView;
import org.dateline.render.view.SpeakerView;

/** Views of what entries say beside their words: speakers, claims, figures, quotes, pictures, sources, corrections. */
final class FactViews {

    private static final Pattern SQUARE = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern SQUARE_OR_ROUND = Pattern.compile("\\[[^\\]]*\\]|\\([^)]*\\)");

    private final Context context;
    private final Phrases phrases;

    FactViews(Context context) {
        this.context = context;
        this.phrases = context.phrases();
    }

    /** The words that a constant stands for in the bundle: {@code STATE_MEDIA} is {@code state-media}. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    SpeakerView speaker(Speaker speaker) {
        if (speaker instanceof Speaker.Known known
                && context.site().background(known.id()).isPresent()) {
            Background page = context.site().background(known.id()).get();
            return new SpeakerView(
                    page.shortName(), Optional.of(context.href(context.speakerPage(page))), sourceNote(page));
        }
        return new SpeakerView(name(speaker), Optional.empty(), Optional.empty());
    }

    /** What kind of source a page is, and whether it has an interest. */
    Optional<String> sourceNote(Background page) {
        return page.source().map(type -> {
            String kind = phrases.phrase("source." + key(type));
            return page.party().isEmpty() || type == SourceType.PARTY
                    ? kind
                    : phrases.phrase("speaker.noted", kind, phrases.phrase("speaker.interested"));
        });
    }

    String name(Speaker speaker) {
        return speaker instanceof Speaker.Known known
                ? context.site()
                        .background(known.id())
                        .map(Background::shortName)
                        .orElse(known.id())
                : ((Speaker.Named) speaker).words();
    }

    /**
     * @param date of the entry; a figure without a day of its own has this one
     */
    FigureView figure(Figure figure, Map<String, Series> series, Optional<FuzzyDate> date) {
        List<String> notes = new ArrayList<>();
        if (figure.count().amount() instanceof Amount.Vague) {
            notes.add(phrases.phrase("figure.vague"));
        }
        if (figure.source().isEmpty()) {
            notes.add(phrases.phrase("figure.noSource"));
        }
        figure.coverage()
                .ifPresent(coverage -> notes.add(phrases.phrase("figure.coverage", phrases.capitalised(coverage))));
        if (figure.asOf().isPresent()) {
            LocalDateTime at = figure.asOf().get().local();
            notes.add(phrases.phrase(
                    "figure.asOf",
                    phrases.day(Phrases.Pattern.DAY_MONTH_YEAR, at.toLocalDate()),
                    Phrases.hour(at.toLocalTime())));
        } else if (date.filter(day -> !day.startsOnExactDay()).isPresent()) {
            notes.add(phrases.phrase("figure.dayUnknown"));
        }
        figure.revises()
                .ifPresent(id -> notes.add(
                        phrases.phrase("figure.revises", figure.reason().orElse(""))));
        List<FigureView.Part> parts = figure.parts().entrySet().stream()
                .map(part -> new FigureView.Part(words(part.getValue()), phrases.phrase("figure.part", part.getKey())))
                .toList();
        return new FigureView(
                words(figure, series),
                phrases.inSentence(label(figure, series)),
                parts,
                figure.source().map(this::speaker),
                notes);
    }

    /** What a figure counts: "People killed since 27 November 2024". */
    String label(Figure figure, Map<String, Series> series) {
        if (figure.measure() instanceof Figure.Measure.Own own) {
            return own.label();
        }
        String id = ((Figure.Measure.OfSeries) figure.measure()).series();
        return Optional.ofNullable(series.get(id)).map(this::label).orElse(id);
    }

    String label(Series series) {
        return series.since()
                .map(since -> phrases.phrase("figure.since", series.label(), phrases.fuzzy(since, Phrases.Style.FULL)))
                .orElse(series.label());
    }

    /** The printed words with the unit, where the label does not name it: "14 to 20 mm". */
    String words(Figure figure, Map<String, Series> series) {
        String unit = figure.measure() instanceof Figure.Measure.Own own
                ? own.unit()
                : Optional.ofNullable(series.get(((Figure.Measure.OfSeries) figure.measure()).series()))
                        .map(Series::unit)
                        .orElse("");
        boolean named = Foreign.plain(label(figure, series))
                .toLowerCase(Locale.ROOT)
                .contains(Foreign.plain(unit).toLowerCase(Locale.ROOT));
        String words = words(figure.count());
        return named || figure.count().amount() instanceof Amount.Vague
                ? words
                : phrases.phrase("figure.unit", words, unit);
    }

    /** The printed words: "more than 300", "20 to 30", "dozens". */
    String words(Figure.Count count) {
        String amount = amount(count.amount(), count.qualifier());
        return count.qualifier()
                .map(qualifier -> phrases.phrase("qualifier." + key(qualifier), amount))
                .orElse(amount);
    }

    private String amount(Amount amount, Optional<Qualifier> qualifier) {
        if (amount instanceof Amount.Vague vague) {
            return vague.words();
        }
        if (amount instanceof Amount.Exactly exactly) {
            return phrases.number(exactly.value());
        }
        Amount.Range range = (Amount.Range) amount;
        if (range.min().isPresent() && range.max().isPresent()) {
            return phrases.phrase(
                    "amount.range",
                    phrases.number(range.min().get()),
                    phrases.number(range.max().get()));
        }
        String number = phrases.number(range.min().or(range::max).orElseThrow());
        return qualifier.isPresent()
                ? number
                : phrases.phrase(range.min().isPresent() ? "amount.min" : "amount.max", number);
    }

    QuoteView quote(Quote quote) {
        Pattern insertion = quote.insertedBySource() ? SQUARE_OR_ROUND : SQUARE;
        String html = insertion.matcher(Body.escaped(quote.text())).replaceAll("<span class=\"ins\">$0</span>");
        return new QuoteView(
                new Html(html),
                speaker(quote.speaker()),
                quote.via().map(via -> phrases.phrase("via.quotedBy", name(via))),
                html.contains("class=\"ins\""));
    }

    /**
     * @param folder of the explainer, or {@code background}
     */
    PictureView picture(Media media, String folder) {
        String path = folder + "/media/" + media.file();
        Optional<Pictures.Image> image = context.pictures().image(path);
        Optional<Pictures.Image> measured = image.filter(one -> one.width() > 0);
        Optional<String> srcset = image.flatMap(one -> one.srcset(context.from()));
        return new PictureView(
                context.from().toRoot() + image.map(Pictures.Image::src).orElse(path),
                srcset,
                srcset.map(sizes -> Pictures.SIZES),
                measured.map(Pictures.Image::width),
                measured.map(Pictures.Image::height),
                media.alt(),
                media.caption(),
                media.credit().or(() -> media.source().map(this::name)),
                media.warning().map(word -> word.equals("graphic") ? phrases.phrase("warning.graphic") : word),
                false);
    }

    SourceView source(SourceReference reference) {
        SourceReference.Details details = reference.details();
        List<String> dates = Stream.of(
                        details.published().map(day -> dated("source.published", day)),
                        details.accessed().map(day -> dated("source.accessed", day)))
                .flatMap(Optional::stream)
                .toList();
        Optional<Background> page = reference instanceof SourceReference.Registered registered
                ? context.site().background(registered.id())
                : Optional.empty();
        String name = reference instanceof SourceReference.Unregistered unregistered
                ? unregistered.name()
                : page.map(Background::title).orElse("");
        Optional<String> note = reference instanceof SourceReference.Unregistered unregistered
                ? unregistered.type().map(type -> phrases.phrase("source." + key(type)))
                : page.flatMap(this::sourceNote);
        return new SourceView(
                name,
                page.map(known -> context.href(context.speakerPage(known))),
                note,
                details.title(),
                details.url(),
                dates.isEmpty() ? Optional.empty() : Optional.of(phrases.beside(dates)),
                details.archive(),
                details.gone());
    }

    private String dated(String phrase, FuzzyDate day) {
        return phrases.phrase(phrase, phrases.fuzzy(day, Phrases.Style.FULL));
    }

    /**
     * The corrections of an entry, newest first.
     *
     * @param anchored whether they stand on its own page, where the feed leads to each; they are numbered from the
     *     oldest, so that the next one renames none
     */
    List<CorrectionView> corrections(Entry entry, boolean anchored) {
        List<Notice> notices = context.notices(entry);
        List<CorrectionView> views = new ArrayList<>();
        for (int i = 0; i < notices.size(); i++) {
            Optional<String> anchor = anchored ? Optional.of("correction-" + (notices.size() - i)) : Optional.empty();
            views.add(correction(notices.get(i), anchor, false));
        }
        return views;
    }

    /** Why an entry was taken back, where it was: one of its corrections. */
    Optional<CorrectionView> retraction(Entry entry, List<CorrectionView> corrections) {
        List<Notice> notices = context.notices(entry);
        return IntStream.range(0, notices.size())
                .filter(i -> notices.get(i).correction().type() == Correction.Type.RETRACTION)
                .mapToObj(corrections::get)
                .findFirst();
    }

    CorrectionView correction(Notice notice, boolean elsewhere) {
        return correction(notice, Optional.empty(), elsewhere);
    }

    /**
     * @param elsewhere whether to name the page that it concerns
     */
    private CorrectionView correction(Notice notice, Optional<String> anchor, boolean elsewhere) {
        return new CorrectionView(
                phrases.phrase("correction." + key(notice.correction().type())),
                context.moment(notice.at()),
                Context.iso(notice.at().at()),
                notice.correction().text(),
                anchor,
                elsewhere ? Optional.of(context.link(notice.page())) : Optional.empty());
    }
}
