package org.dateline.render;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Address;
import org.dateline.model.Background;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Explainer;
import org.dateline.model.Kind;
import org.dateline.model.Moment;
import org.dateline.model.PageReference;
import org.dateline.model.SourceReference;
import org.dateline.model.SourceType;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.render.view.AsOfView;
import org.dateline.render.view.ChronologyPage.Rail;
import org.dateline.render.view.CorrectionView;
import org.dateline.render.view.ExplainerPage;
import org.dateline.render.view.Frame;
import org.dateline.render.view.Link;
import org.dateline.render.view.PeriodView;
import org.dateline.render.view.SourceView;

/** Makes the page of an explainer. */
final class ExplainerPages {

    private final Context context;
    private final Phrases phrases;
    private final Story story;
    private final FactViews facts;
    private final EventViews events;
    private final DayViews days;
    private final SeriesViews series;
    private final Chronicle chronicle;
    private final Rail rail;
    private final Set<Address> here;
    private final Excerpts excerpts;

    private ExplainerPages(Context context, Story story) {
        this.context = context;
        this.phrases = context.phrases();
        this.story = story;
        this.facts = new FactViews(context);
        this.events = new EventViews(context, story);
        this.days = new DayViews(phrases, events::told, story.asOf(), story.chronology());
        this.series = new SeriesViews(story, facts, events.series(), days, phrases, this::anchor);
        this.chronicle = context.chronicles().of(story);
        this.rail = new Rails(context, story, story.explainer().newestFirst()).told(chronicle.onExplainer(), true);
        this.excerpts = new Excerpts(phrases);
        this.here = chronicle.onExplainer().stream()
                .map(item -> item.event().address())
                .collect(Collectors.toSet());
    }

    /** The page, at the address of the context. */
    static ExplainerPage page(Context context, Story story) {
        return new ExplainerPages(context, story).page();
    }

    /** "As of 30 November 2024, 23:59 Damascus (20:59 GMT)". */
    static String asOf(Context context, Moment moment) {
        return context.phrases().phrase("asOf", context.moment(moment));
    }

    private ExplainerPage page() {
        Explainer explainer = story.explainer();
        Strips strips = new Strips(story, phrases, days, this::anchor);
        PlaceViews places = new PlaceViews(context, story);
        String background = context.href(context.site().at(Frames.BACKGROUND));
        String sources = context.href(context.site().at(Frames.SOURCES));
        return new ExplainerPage(
                frame(),
                explainer.title(),
                explainer.standfirst(),
                explainer.authors(),
                asOf(),
                explainer
                        .image()
                        .map(image -> facts.picture(image, explainer.id()).leading()),
                counts(),
                BodyHtml.of(context.site().body(explainer), context, 3),
                excerpts.of(
                        "glance",
                        story.chronology().stream()
                                .filter(item -> item.event().key() && item.status() != Status.WITHDRAWN)
                                .map(this::glance)
                                .toList(),
                        "#chronology"),
                series.headlines(),
                places.map(),
                excerpts.of("places", places.list(), context.href(Filter.By.PLACES.index(story))),
                strips.strip(item -> Chronicle.coming(story, item), headings()),
                excerpts.of("disputes", disputes(true), all(Status.DISPUTED)),
                excerpts.of("ended", disputes(false), "#chronology"),
                excerpts.of(
                        "oneSided",
                        story.chronology().stream()
                                .filter(item -> item.status() == Status.CLAIMED)
                                .map(item -> anchor(item.event()))
                                .toList(),
                        all(Status.CLAIMED)),
                new Questions(story, facts, phrases, this::anchor).all(),
                rail.days(),
                rail.coming(),
                ways(),
                rail.marks(),
                series.tables(excerpts, sources),
                strips.before(),
                excerpts.of("before", story.before().stream().map(this::past).toList(), background),
                new Cards(context).groups(excerpts.of("background", who(), background)),
                excerpts.of("sources", sources(), sources),
                excerpts.of(
                        "corrections",
                        corrections(),
                        context.href(context.site().at(Frames.CORRECTIONS))),
                WithdrawnPages.sequence(context, story),
                excerpts.rest());
    }

    /** The way to all events of a status, where these are fewer than all. */
    private String all(Status status) {
        return context.chronicles()
                .filters(story, Filter.By.STATUS)
                .filter(filter -> filter.id().equals(FactViews.key(status)))
                .findFirst()
                .map(filter -> context.href(filter.address()))
                .orElse("#chronology");
    }

    private Frame frame() {
        Explainer explainer = story.explainer();
        String asOf = asOf(context, story.asOf());
        return Frames.of(context)
                .in(story.language())
                .canonical(explainer.address())
                .article(new StructuredData(context).explainer(story))
                .asOf(asOf)
                .titled(explainer.title(), explainer.standfirst());
    }

    private AsOfView asOf() {
        Moment moment = story.asOf();
        return new AsOfView(
                phrases.day(Phrases.Pattern.WEEKDAY_DAY_MONTH_YEAR, moment.at().toLocalDate()),
                context.hour(moment),
                Phrases.isGmt(moment.zone()) ? Optional.empty() : Optional.of(context.gmt(moment.at())),
                Context.iso(moment.at()),
                story.explainer().asOfNote());
    }

    /** Id of an event → the link to the heading of its day, or to where it is told otherwise. */
    private Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        story.chronology()
                .forEach(item ->
                        headings.put(item.event().id(), anchor(item.event()).href()));
        Stream.concat(rail.days().stream(), rail.coming().stream())
                .forEach(day -> day.events().forEach(event -> headings.put(event.id(), "#" + day.id())));
        return headings;
    }

    private List<Link> counts() {
        return List.of(
                new Link(
                        "#chronology",
                        phrases.phrase("count.events", story.chronology().size())),
                new Link(
                        "#sources",
                        phrases.phrase("count.sources", story.sources().size())),
                new Link(
                        "#disputed",
                        phrases.phrase("count.disputes", disputes(true).size())),
                new Link(
                        "#corrections",
                        phrases.phrase("count.corrections", corrections().size())));
    }

    private List<ExplainerPage.Dispute> disputes(boolean open) {
        return story.disputes().stream()
                .filter(dispute -> dispute.open() == open)
                .map(dispute -> new ExplainerPage.Dispute(
                        link(dispute.page()),
                        dispute.ending().map(ending -> phrases.phrase("ending." + FactViews.key(ending.way()))),
                        events.claims().voices(dispute)))
                .toList();
    }

    private ExplainerPage.Glance glance(ChronologyItem item) {
        var date = DayViews.date(item);
        Optional<LocalDate> day = date.exactDay();
        return new ExplainerPage.Glance(
                day.map(days::shortDay).orElseGet(() -> days.shortSpan(date)),
                date.startsOnExactDay() ? Optional.empty() : Optional.of(phrases.phrase("glance.dayUnknown")),
                day.flatMap(DayViews::datetime),
                date.startsOnExactDay(),
                FactViews.key(item.status()),
                item.status() == Status.REPORTED ? Optional.empty() : Optional.of(events.statusWord(item.status())),
                anchor(item.event()).href(),
                item.event().summaryOrFirstParagraph());
    }

    private ExplainerPage.Ways ways() {
        List<PeriodView> periods = new PeriodViews(context, story, false).parts(chronicle.whole());
        return new ExplainerPage.Ways(
                rail.newestFirst(),
                chronicle.turns()
                        ? Optional.of(new Link(
                                context.href(Chronicle.turned(
                                        story, story.explainer().address())),
                                phrases.phrase(rail.newestFirst() ? "order.oldest" : "order.newest")))
                        : Optional.empty(),
                periods,
                new FilterViews(context).groups(story, Optional.empty()),
                Optional.of(phrases.phrase(
                                "filter.shown", "{n}", story.chronology().size()))
                        .filter(words -> periods.isEmpty()));
    }

    private ExplainerPage.Past past(Background page) {
        String when = page.date()
                .map(date -> phrases.capitalised(phrases.fuzzy(date, Phrases.Style.FULL)))
                .orElse("");
        return new ExplainerPage.Past(when, new Cards(context).card(page));
    }

    /** Background without those who only speak: they stand among the sources. */
    private List<Background> who() {
        Set<String> acting = new LinkedHashSet<>();
        story.chronology().forEach(item -> acting.addAll(item.event().actors()));
        return story.background().stream()
                .filter(page -> page.source().isEmpty()
                        || acting.contains(page.id())
                        || page.source().equals(Optional.of(SourceType.PARTY)))
                .filter(page -> !(page.kind() == Kind.DOCUMENT && page.source().isPresent()))
                .toList();
    }

    /** Those who have a page, and what was read beside them. */
    private List<SourceView> sources() {
        Stream<SourceReference> registered =
                story.sources().stream().map(page -> new SourceReference.Registered(page.id(), details(page)));
        Stream<SourceReference> unregistered = Stream.concat(
                        Stream.of((Entry) story.explainer()),
                        story.chronology().stream().map(ChronologyItem::event))
                .flatMap(entry -> entry.facts().sources().stream())
                .filter(SourceReference.Unregistered.class::isInstance)
                .distinct();
        return Stream.concat(registered, unregistered).map(facts::source).toList();
    }

    /** What an explainer says of a source that it read: address, title, dates. */
    private SourceReference.Details details(Background page) {
        return story.explainer().facts().sources().stream()
                .filter(source -> source instanceof SourceReference.Registered read
                        && read.id().equals(page.id()))
                .findFirst()
                .map(SourceReference::details)
                .orElse(SourceReference.Details.NONE);
    }

    /** Its own corrections and those of its events, newest first. */
    private List<CorrectionView> corrections() {
        String folder = story.explainer().address().path();
        Iterator<CorrectionView> own =
                facts.corrections(story.explainer(), true).iterator();
        return context.site().notices().stream()
                .filter(notice -> notice.page().address().path().startsWith(folder))
                .map(notice ->
                        notice.page().address().path().equals(folder) ? own.next() : facts.correction(notice, true))
                .toList();
    }

    /** A link to an event: an anchor, where this page tells it. */
    private Link anchor(Event event) {
        return new Link(
                here.contains(event.address()) ? "#" + event.id() : context.told(event.address()), event.title());
    }

    /** A page: its place in the chronology, where it is an event. */
    private Link link(PageReference page) {
        return here.contains(page.address()) ? new Link("#" + page.address().name(), page.title()) : context.told(page);
    }
}
