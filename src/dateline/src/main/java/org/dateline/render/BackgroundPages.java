package org.dateline.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Background;
import org.dateline.model.Body;
import org.dateline.model.Coordinates;
import org.dateline.model.Facts;
import org.dateline.model.Series;
import org.dateline.model.Site;
import org.dateline.model.SourceType;
import org.dateline.model.Statement;
import org.dateline.render.view.BackgroundIndexPage;
import org.dateline.render.view.BackgroundPage;
import org.dateline.render.view.CardGroup;
import org.dateline.render.view.CorrectionView;
import org.dateline.render.view.Link;
import org.dateline.render.view.QuoteView;
import org.dateline.render.view.SourcePage;
import org.dateline.render.view.SourcesPage;
import org.dateline.render.view.VoiceView;

/** Makes the pages of background and of sources. */
final class BackgroundPages {

    private final Context context;
    private final Phrases phrases;
    private final FactViews facts;
    private final Site site;

    private BackgroundPages(Context context) {
        this.context = context;
        this.phrases = context.phrases();
        this.facts = new FactViews(context);
        this.site = context.site();
    }

    /**
     * @param sheet the part of its list of appearances
     */
    static BackgroundPage background(Context context, Background page, Sheet sheet) {
        return new BackgroundPages(context).background(page, sheet);
    }

    static BackgroundIndexPage index(Context context, Sheet sheet) {
        List<Background> pages = context.site().background().values().stream()
                .sorted(Comparator.comparing(Background::kind))
                .toList();
        List<CardGroup> groups = new Cards(context).groups(sheet.cut(pages));
        return new BackgroundIndexPage(
                Frames.of(context)
                        .on(sheet)
                        .titled(
                                context.phrases().phrase("page.background"),
                                context.phrases().phrase("page.background.description")),
                groups,
                sheet.turn(context));
    }

    /**
     * @param sheet the part of what it says
     */
    static SourcePage source(Context context, Background page, Sheet sheet) {
        return new BackgroundPages(context).source(page, sheet);
    }

    /** Everybody who speaks; each links to all that they say. */
    static SourcesPage sources(Context context, Sheet sheet) {
        List<Background> speakers = sheet.cut(context.site().background().values().stream()
                .filter(page -> page.source().isPresent())
                .sorted(Comparator.comparing(page -> page.source().orElseThrow()))
                .toList());
        List<CardGroup> groups = new ArrayList<>();
        for (SourceType type : SourceType.values()) {
            List<CardGroup.Card> cards = speakers.stream()
                    .filter(page -> page.source().equals(Optional.of(type)))
                    .map(new Cards(context)::speaker)
                    .toList();
            if (!cards.isEmpty()) {
                groups.add(new CardGroup(
                        context.phrases().capitalised(context.phrases().phrase("source." + FactViews.key(type))),
                        cards));
            }
        }
        return new SourcesPage(
                Frames.of(context)
                        .on(sheet)
                        .titled(
                                context.phrases().phrase("page.sources"),
                                context.phrases().phrase("page.sources.description")),
                groups,
                sheet.turn(context));
    }

    private BackgroundPage background(Background page, Sheet sheet) {
        List<CorrectionView> corrections = facts.corrections(page, true);
        Optional<CorrectionView> retraction = facts.retraction(page, corrections);
        Facts said = retraction.isPresent() ? Facts.NONE : page.facts();
        Body body = retraction.isPresent() ? Body.EMPTY : site.body(page);
        List<QuoteView> quotes = said.quotes().stream().map(facts::quote).toList();
        return new BackgroundPage(
                Frames.of(context).titled(page.title(), Cards.summary(page)),
                page.title(),
                phrases.phrase("kind." + FactViews.key(page.kind())),
                Cards.summary(page),
                retraction.isPresent() ? List.of() : page.aka(),
                retraction.isPresent() ? List.of() : factList(page),
                BodyHtml.of(body, context, 2),
                voices(page),
                said.figures().stream()
                        .map(figure -> facts.figure(figure, Map.of(), Optional.empty()))
                        .toList(),
                quotes,
                quotes.stream().anyMatch(QuoteView::insertions),
                said.media().stream()
                        .map(media -> facts.picture(media, "background"))
                        .toList(),
                page.source()
                        .map(type -> new Link(
                                context.href(context.speakerPage(page)),
                                phrases.phrase("page.source", page.shortName()))),
                said.sources().stream().map(facts::source).toList(),
                corrections.stream()
                        .filter(correction -> !retraction.equals(Optional.of(correction)))
                        .toList(),
                retraction,
                filters(page),
                sheet.cut(site.appearsIn().getOrDefault(page.id(), List.of())).stream()
                        .map(context::told)
                        .toList(),
                page.sameAs().stream()
                        .map(address -> new Link(address, address))
                        .toList(),
                sheet.turn(context));
    }

    /** "All 7 events at this place", of each story that has any. */
    private List<Link> filters(Background page) {
        return context.chronicles().filters(page.id()).stream()
                .map(filter -> new Link(
                        context.href(filter.address()),
                        phrases.phrase(
                                "filter." + filter.by().key() + ".from",
                                filter.items().size(),
                                filter.story().explainer().title())))
                .toList();
    }

    private List<BackgroundPage.Fact> factList(Background page) {
        List<BackgroundPage.Fact> list = new ArrayList<>();
        page.date()
                .ifPresent(
                        date -> fact("fact.when", phrases.capitalised(phrases.fuzzy(date, Phrases.Style.FULL)), list));
        page.coordinates().ifPresent(at -> fact("fact.position", position(at), list));
        page.source().ifPresent(type -> fact("fact.source", phrases.phrase("source." + FactViews.key(type)), list));
        page.party().flatMap(site::background).ifPresent(side -> fact("fact.party", side.title(), list));
        return list;
    }

    private void fact(String label, String text, List<BackgroundPage.Fact> list) {
        list.add(new BackgroundPage.Fact(phrases.phrase(label), text));
    }

    /** "36.2° N, 37.2° E", to a tenth of a degree: about 11 km, since a place is no point. */
    private String position(Coordinates at) {
        return phrases.phrase(
                "fact.position.value",
                phrases.phrase(at.latitude() < 0 ? "fact.south" : "fact.north", degrees(at.latitude())),
                phrases.phrase(at.longitude() < 0 ? "fact.west" : "fact.east", degrees(at.longitude())));
    }

    private String degrees(double degrees) {
        return phrases.number(BigDecimal.valueOf(Math.abs(degrees)).setScale(1, RoundingMode.HALF_EVEN));
    }

    private SourcePage source(Background page, Sheet sheet) {
        List<SourcePage.Said> claims = new ArrayList<>();
        List<SourcePage.FigureSaid> figures = new ArrayList<>();
        List<SourcePage.QuoteSaid> quotes = new ArrayList<>();
        for (Statement statement : sheet.cut(site.statements().getOrDefault(page.id(), List.of()))) {
            Link on = context.link(statement.page());
            if (statement instanceof Statement.OfClaim said) {
                claims.add(new SourcePage.Said(claims(series(said)).voice(said, List.of()), on));
            } else if (statement instanceof Statement.OfFigure said) {
                figures.add(new SourcePage.FigureSaid(facts.figure(said.figure(), series(said), said.date()), on));
            } else if (statement instanceof Statement.OfQuote said) {
                quotes.add(new SourcePage.QuoteSaid(facts.quote(said.quote()), on));
            }
        }
        return new SourcePage(
                Frames.of(context)
                        .titled(
                                phrases.phrase("page.source", page.title()),
                                phrases.phrase("page.source.description", page.title())),
                page.title(),
                facts.sourceNote(page),
                Cards.summary(page),
                context.link(page),
                claims,
                figures,
                quotes,
                sheet.turn(context));
    }

    private ClaimViews claims(Map<String, Series> series) {
        return new ClaimViews(context, facts, series);
    }

    /** The series of the explainer that something is said in. */
    private Map<String, Series> series(Statement said) {
        return site.stories().stream()
                .filter(story -> said.page()
                        .address()
                        .path()
                        .startsWith(story.explainer().address().path()))
                .findFirst()
                .map(EventViews::series)
                .orElse(Map.of());
    }

    /** All claims of a page, and who denies or supports one of its claims or figures elsewhere. */
    private List<VoiceView> voices(Background page) {
        return claims(Map.of()).voices(page);
    }
}
