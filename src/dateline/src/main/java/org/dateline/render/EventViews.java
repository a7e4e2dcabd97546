package org.dateline.render;

import java.util.ArrayList;
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
import org.dateline.model.Body;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Claim;
import org.dateline.model.Dispute;
import org.dateline.model.Event;
import org.dateline.model.Facts;
import org.dateline.model.Series;
import org.dateline.model.SourceReference;
import org.dateline.model.Speaker;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.render.view.CorrectionView;
import org.dateline.render.view.EventView;
import org.dateline.render.view.Html;
import org.dateline.render.view.Link;
import org.dateline.render.view.NoteView;
import org.dateline.render.view.QuoteView;
import org.dateline.render.view.SourceView;
import org.dateline.render.view.SpeakerView;
import org.dateline.render.view.WhenView;

/** Views of events, in the chronology and on pages of their own. */
final class EventViews {

    /** Events lie inside the chronology's day, below its heading of the fourth level. */
    private static final int BODY_HEADING = 5;

    private final Context context;
    private final Phrases phrases;
    private final FactViews facts;
    private final Story story;
    private final Map<String, Series> series;
    private final ClaimViews claims;

    EventViews(Context context, Story story) {
        this.context = context;
        this.phrases = context.phrases();
        this.facts = new FactViews(context);
        this.story = story;
        this.series = series(story);
        this.claims = new ClaimViews(context, facts, series);
    }

    static Map<String, Series> series(Story story) {
        return story.series().stream()
                .collect(Collectors.toMap(Series::id, one -> one, (a, b) -> a, LinkedHashMap::new));
    }

    Map<String, Series> series() {
        return series;
    }

    /** The event as the chronology tells it. */
    EventView told(ChronologyItem item) {
        return event(item, BODY_HEADING, false);
    }

    /** The event in one sentence. */
    EventView brief(ChronologyItem item) {
        Event event = item.event();
        Optional<CorrectionView> retraction = facts.retraction(event, facts.corrections(event, false));
        return new EventView(
                event.id(),
                context.href(event.address()),
                Imprint.of(item, context.site().body(event)),
                Filter.facets(item),
                event.title(),
                FactViews.key(item.status()),
                item.status() == Status.REPORTED ? Optional.empty() : Optional.of(statusWord(item.status())),
                statusNote(item),
                when(item),
                event.places().stream()
                        .map(this::place)
                        .flatMap(Optional::stream)
                        .toList(),
                retraction.isPresent() ? Html.NONE : new Html("<p>" + Body.escaped(item.description()) + "</p>"),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                retraction);
    }

    /**
     * The event; of a withdrawn one, only that it is withdrawn and why.
     *
     * @param highest level of a heading in its body
     * @param alone whether it stands on its own page, where every claim is printed
     */
    EventView event(ChronologyItem item, int highest, boolean alone) {
        Event event = item.event();
        boolean withdrawn = item.status() == Status.WITHDRAWN;
        Facts said = withdrawn ? Facts.NONE : event.facts();
        Body body = withdrawn ? Body.EMPTY : context.site().body(event);
        List<QuoteView> quotes = said.quotes().stream().map(facts::quote).toList();
        List<CorrectionView> all = facts.corrections(event, alone);
        Optional<CorrectionView> retraction = facts.retraction(event, all).or(this::wholeRetraction);
        List<CorrectionView> corrections = all.stream()
                .filter(correction -> !retraction.equals(Optional.of(correction)))
                .toList();
        return new EventView(
                event.id(),
                context.href(event.address()),
                Imprint.of(item, context.site().body(event)),
                Filter.facets(item),
                event.title(),
                FactViews.key(item.status()),
                item.status() == Status.REPORTED ? Optional.empty() : Optional.of(statusWord(item.status())),
                statusNote(item),
                when(item),
                event.places().stream()
                        .map(this::place)
                        .flatMap(Optional::stream)
                        .toList(),
                BodyHtml.of(body, context, highest),
                claims.voices(event, disputes(item), alone),
                said.figures().stream()
                        .map(figure -> facts.figure(figure, series, Optional.of(event.date())))
                        .toList(),
                quotes,
                quotes.stream().anyMatch(QuoteView::insertions),
                said.media().stream()
                        .map(media -> facts.picture(media, event.folder()))
                        .toList(),
                notes(item),
                corrections,
                retraction);
    }

    /** Why all of the explainer was taken back, where it was. */
    private Optional<CorrectionView> wholeRetraction() {
        return facts.retraction(story.explainer(), facts.corrections(story.explainer(), false));
    }

    String statusWord(Status status) {
        return phrases.phrase("status." + FactViews.key(status));
    }

    /** What was read: the event's sources, or the explainer's where it has exactly one. */
    List<SourceReference> sources(Event event) {
        List<SourceReference> own = event.facts().sources();
        List<SourceReference> shared = story.explainer().facts().sources();
        return own.isEmpty() && shared.size() == 1 ? shared : own;
    }

    /** Everybody who says something in an event. */
    static Set<Speaker> speakers(Event event) {
        Set<Speaker> speakers = new LinkedHashSet<>();
        event.facts().claims().forEach(claim -> speakers.add(claim.by()));
        event.facts().figures().forEach(figure -> figure.source().ifPresent(speakers::add));
        event.facts().quotes().forEach(quote -> speakers.add(quote.speaker()));
        return speakers;
    }

    /** What is denied of an event, and what was until that ended. */
    private List<Dispute> disputes(ChronologyItem item) {
        return story.disputes().stream()
                .filter(dispute -> dispute.page().address().equals(item.event().address()))
                .toList();
    }

    /** How many accounts stand against each other. */
    private long accounts(ChronologyItem item) {
        return disputes(item).stream()
                .filter(Dispute::open)
                .flatMap(ClaimViews::statements)
                .distinct()
                .count();
    }

    ClaimViews claims() {
        return claims;
    }

    private Optional<String> statusNote(ChronologyItem item) {
        Event event = item.event();
        return switch (item.status()) {
            case REPORTED -> Optional.empty();
            case CLAIMED -> Optional.of(claimedBy(event));
            case DISPUTED -> Optional.of(phrases.phrase("status.note.disputed", accounts(item)));
            case EXPECTED -> Optional.empty();
            case CANCELLED -> Optional.of(phrases.phrase("status.note.cancelled"));
            case WITHDRAWN -> Optional.empty();
        };
    }

    private String claimedBy(Event event) {
        List<String> names =
                speakers(event).stream().map(facts::name).distinct().toList();
        return names.isEmpty()
                ? phrases.phrase("status.note.claimedBare")
                : phrases.phrase("status.note.claimed", phrases.joined(names));
    }

    private Optional<Link> place(String id) {
        return context.site().background(id).map(context::link);
    }

    WhenView when(ChronologyItem item) {
        return new HourViews(context).when(item, order(item.event()));
    }

    private Optional<String> order(Event event) {
        return event.after().stream()
                .flatMap(id -> story.chronology().stream()
                        .filter(item -> item.event().id().equals(id)))
                .findFirst()
                .map(earlier -> phrases.phrase(
                        event.date().exactDay().isPresent()
                                        && event.date().equals(earlier.event().date())
                                ? "day.laterThatDay"
                                : "day.laterThan",
                        earlier.event().title()));
    }

    private List<NoteView> notes(ChronologyItem item) {
        Event event = item.event();
        List<NoteView> notes = new ArrayList<>();
        boolean withdrawn = item.status() == Status.WITHDRAWN;
        if (!withdrawn || !speakers(event).isEmpty()) {
            notes.add(new NoteView(phrases.phrase("note.whoSaysSo"), whoSaysSo(event)));
        }
        if (!sources(event).equals(story.explainer().facts().sources())
                && !event.facts().sources().isEmpty()) {
            notes.add(new NoteView(
                    phrases.phrase("note.readIn"),
                    sources(event).stream()
                            .map(facts::source)
                            .map(EventViews::reader)
                            .toList()));
        }
        if (!withdrawn && sources(event).isEmpty()) {
            notes.add(new NoteView(phrases.phrase("note.readIn"), List.of(words("note.noSource"))));
        }
        List<SpeakerView> about = about(event);
        if (!about.isEmpty()) {
            notes.add(new NoteView(phrases.phrase("note.about"), about));
        }
        return notes;
    }

    private static SpeakerView reader(SourceView source) {
        return new SpeakerView(source.name(), source.page().or(source::url), source.note());
    }

    private List<SpeakerView> whoSaysSo(Event event) {
        List<SpeakerView> views =
                speakers(event).stream().map(speaker -> noted(speaker, event)).toList();
        return views.isEmpty() ? List.of(words("note.notAttributed")) : views;
    }

    private SpeakerView words(String phrase) {
        return new SpeakerView(phrases.phrase(phrase), Optional.empty(), Optional.empty());
    }

    /** A speaker with what she does: "Syrian army, a party to the events, acknowledging". */
    private SpeakerView noted(Speaker speaker, Event event) {
        SpeakerView view = facts.speaker(speaker);
        Optional<String> deed = event.facts().claims().stream()
                .filter(claim -> claim.by().equals(speaker))
                .flatMap(claim -> claim.acknowledges()
                        ? Stream.of(Claim.Verb.ACKNOWLEDGES)
                        : claim.relation().map(Claim.Relation::verb).stream())
                .findFirst()
                .map(verb -> phrases.phrase("note." + FactViews.key(verb)));
        Optional<String> note = view.note().isPresent() && deed.isPresent()
                ? Optional.of(phrases.phrase("speaker.noted", view.note().get(), deed.get()))
                : view.note().or(() -> deed);
        return new SpeakerView(view.name(), view.href(), note);
    }

    /** Background that an event names and that its words do not link. */
    private List<SpeakerView> about(Event event) {
        Set<Address> linked = new LinkedHashSet<>();
        context.site().body(event).pieces().forEach(piece -> {
            if (piece instanceof Body.PageLink link) {
                linked.add(link.address());
            }
        });
        return Stream.concat(event.actors().stream(), event.about().stream())
                .distinct()
                .flatMap(id -> context.site().background(id).stream())
                .filter(page ->
                        !linked.contains(page.address()) && !event.places().contains(page.id()))
                .map(this::named)
                .toList();
    }

    private SpeakerView named(Background page) {
        return new SpeakerView(page.shortName(), Optional.of(context.href(page.address())), Optional.empty());
    }
}
