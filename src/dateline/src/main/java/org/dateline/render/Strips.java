package org.dateline.render;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Event;
import org.dateline.model.Moment;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.render.strip.Axis;
import org.dateline.render.strip.Happening;
import org.dateline.render.strip.Line;
import org.dateline.render.strip.Mark;
import org.dateline.render.strip.Placement;
import org.dateline.render.strip.Shape;
import org.dateline.render.strip.Strip;
import org.dateline.render.strip.TextWidth;
import org.dateline.render.view.Link;
import org.dateline.render.view.StripView;

/** Makes the strip of an explainer: its geometry, in the words of a language. */
final class Strips {

    /** Width for which labels are placed, in pixels, and the size of their letters. */
    private static final double WIDTH = 740;

    private static final double LETTER = 16;
    private static final double SMALL = 13;
    private static final double PADDING = 20;

    private static final double HIGHEST_LANE = 8;
    private static final double ALL_LANES = 320;

    private final Story story;
    private final Phrases phrases;
    private final DayViews days;
    private final Function<Event, Link> link;
    private final Map<String, ChronologyItem> items = new LinkedHashMap<>();
    private final LocalDateTime asOf;

    /**
     * @param link to an event in the chronology
     */
    Strips(Story story, Phrases phrases, DayViews days, Function<Event, Link> link) {
        this.story = story;
        this.phrases = phrases;
        this.days = days;
        this.link = link;
        this.asOf = story.asOf().at().toLocalDateTime();
        story.chronology().forEach(item -> items.put(item.event().id(), item));
    }

    /**
     * The strip; empty for a story without an event.
     *
     * @param coming whether an event stands below the line of "as of"
     * @param headings id of an event → the link to its day
     */
    Optional<StripView> strip(Predicate<ChronologyItem> coming, Map<String, String> headings) {
        Happenings happenings = new Happenings(story);
        List<Happening> events = items.values().stream()
                .map(item -> happenings.event(item, coming.test(item)))
                .toList();
        List<Happening> before = story.before().stream()
                .flatMap(page -> happenings.page(page).stream())
                .toList();
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(view(Strip.of(events, before, asOf), events, headings));
    }

    /** What happened before, on a scale of its own that ends with the events. */
    Optional<StripView.LineView> before() {
        Happenings happenings = new Happenings(story);
        List<Happening> events = items.values().stream()
                .map(item -> happenings.event(item, false))
                .toList();
        List<Happening> before = story.before().stream()
                .flatMap(page -> happenings.page(page).stream())
                .toList();
        return events.isEmpty()
                ? Optional.empty()
                : Line.of(before, List.of(), Strip.of(events, before, asOf).axis(), asOf)
                        .map(line -> new LineViews(phrases).line(line, story, items));
    }

    private StripView view(Strip strip, List<Happening> events, Map<String, String> headings) {
        List<Happening> near =
                events.stream().filter(one -> !strip.far().contains(one)).toList();
        StripCells cells = new StripCells(
                phrases,
                strip.axis(),
                near,
                id -> Optional.ofNullable(headings.get(id)).orElse("#" + id));
        List<StripView.Cell> parts = cells.all();
        List<List<Mark>> lanes = strip.lanes();
        return new StripView(
                phrases.locale().isRightToLeft(),
                phrases.phrase("strip.title", events.size()),
                phrases.phrase("strip.description"),
                lede(strip, strip.unnamed().size()),
                strip.line().map(line -> new LineViews(phrases).line(line, story, items)),
                strip.far().stream().map(this::far).toList(),
                parts,
                new StripView.Lines(lines(parts, StripView.Cell::narrow), lines(parts, StripView.Cell::wide)),
                strip.axis().lines(),
                strip.now(),
                asOf(strip),
                lanes,
                lanes.isEmpty() ? 0 : Math.floor(10 * Math.min(HIGHEST_LANE, ALL_LANES / lanes.size())) / 10,
                strip.rows().stream().map(this::row).toList(),
                legend(strip),
                clock(strip.axis()));
    }

    private static int lines(List<StripView.Cell> parts, Function<StripView.Cell, List<String>> words) {
        return Math.max(1, parts.stream().map(words).mapToInt(List::size).max().orElse(1));
    }

    private String lede(Strip strip, int unnamed) {
        Durations durations = new Durations(phrases);
        String time = durations.between(strip.axis().from(), strip.axis().to());
        List<String> sentences = new ArrayList<>();
        sentences.add(strip.line()
                .map(line -> phrases.phrase(
                        "strip.twoScales",
                        durations.between(line.axis().from(), line.axis().to()),
                        time,
                        durations.times(line.factor())))
                .orElseGet(() -> phrases.phrase("strip.oneScale", time)));
        if (!strip.far().isEmpty()) {
            sentences.add(phrases.phrase("strip.far", strip.far().size()));
        }
        if (unnamed > 0) {
            sentences.add(phrases.phrase(strip.rows().isEmpty() ? "strip.noNames" : "strip.keyNames", unnamed));
        }
        return String.join(" ", sentences);
    }

    private String asOf(Strip strip) {
        Moment moment = story.asOf();
        String when = phrases.phrase(
                "moment",
                days.shortDay(moment.at().toLocalDate()),
                Phrases.hour(moment.at().toLocalTime()));
        return phrases.phrase(strip.now().isPresent() ? "strip.now" : "strip.nowElsewhere", when);
    }

    private StripView.Far far(Happening happening) {
        ChronologyItem item = item(happening);
        return new StripView.Far(
                phrases.capitalised(phrases.fuzzy(DayViews.date(item), Phrases.Style.FULL)), link.apply(item.event()));
    }

    private ChronologyItem item(Happening happening) {
        return Optional.ofNullable(items.get(happening.id())).orElseThrow();
    }

    private StripView.Row row(Strip.Row row) {
        ChronologyItem item = item(row.happening());
        Link event = link.apply(item.event());
        Optional<String> lead = row.mark().later() ? Optional.of(phrases.phrase("strip.later")) : Optional.empty();
        Optional<String> hour = hour(row.happening());
        Optional<String> status = item.status() == Status.REPORTED
                ? Optional.empty()
                : Optional.of(phrases.phrase("status." + FactViews.key(item.status())));
        double width = TextWidth.of(event.text(), LETTER)
                + Stream.of(lead, hour, status)
                        .flatMap(Optional::stream)
                        .mapToDouble(word -> TextWidth.of(word, SMALL) + PADDING / 2)
                        .sum();
        double label = 100 * (width + PADDING) / WIDTH;
        Placement placement = Placement.of(row.mark(), label);
        return new StripView.Row(
                event,
                lead,
                hour,
                status,
                phrases.fuzzy(DayViews.date(item), Phrases.Style.FULL),
                item.status() == Status.WITHDRAWN,
                placement,
                space(placement, row.mark(), label),
                row.mark());
    }

    private static double space(Placement placement, Mark mark, double label) {
        return switch (placement) {
            case AFTER -> mark.to();
            case BEFORE -> Math.round(10 * (100 - mark.from())) / 10d;
            case ON -> mark.from();
            case ABOVE -> Math.round(10 * Math.max(0, Math.min(mark.from(), 100 - label))) / 10d;
        };
    }

    private Optional<String> hour(Happening happening) {
        return item(happening)
                .clock()
                .filter(clock -> happening.shape() instanceof Shape.At || happening.shape() instanceof Shape.OneOf)
                .map(clock -> Phrases.hour(clock.inStory()
                        .map(LocalDateTime::toLocalTime)
                        .orElse(clock.time().start())))
                .filter(hour -> !item(happening).event().title().contains(hour));
    }

    /** The meaning of each kind of mark that is drawn, and of nothing else. */
    private List<StripView.Meaning> legend(Strip strip) {
        List<Mark> marks = Stream.concat(strip.rows().stream(), strip.unnamed().stream())
                .map(Strip.Row::mark)
                .toList();
        String bar = bar(strip);
        List<StripView.Meaning> meanings = new ArrayList<>(Stream.of(Mark.Kind.values())
                .filter(kind -> marks.stream().anyMatch(mark -> mark.kind() == kind))
                .map(kind -> meaning(FactViews.key(kind), kind == Mark.Kind.BAR ? bar : FactViews.key(kind)))
                .toList());
        if (marks.stream().anyMatch(mark -> !mark.sure())) {
            meanings.add(meaning("doubted", "doubted"));
        }
        if (marks.stream().anyMatch(mark -> mark.hasWidth() && (mark.openStart() || mark.openEnd()))) {
            meanings.add(meaning("open", "open"));
        }
        return meanings;
    }

    /** What a full bar is: a day without an hour, or all of a time. */
    private static String bar(Strip strip) {
        List<Happening> bars = Stream.concat(strip.rows().stream(), strip.unnamed().stream())
                .filter(row -> row.mark().kind() == Mark.Kind.BAR)
                .map(Strip.Row::happening)
                .toList();
        boolean days = bars.stream().anyMatch(Strips::isDay);
        boolean lasted = bars.stream().anyMatch(one -> !isDay(one));
        return days && lasted ? "bar.both" : lasted ? "bar.lasted" : "bar";
    }

    private StripView.Meaning meaning(String mark, String phrase) {
        return new StripView.Meaning(mark, phrases.phrase("strip.legend." + phrase));
    }

    private static boolean isDay(Happening one) {
        return one.shape()
                .start()
                .flatMap(start -> one.shape().end().map(start.plusDays(1)::equals))
                .orElse(false);
    }

    /** Whose midnight divides the days: said where days can be told apart. */
    private Optional<String> clock(Axis axis) {
        boolean fine = axis.cells().unit().compareTo(ChronoUnit.DAYS) <= 0;
        String zone = story.zone();
        String offset = story.asOf().at().getOffset().getId().replace("Z", "");
        return fine
                ? Optional.of(
                        Phrases.isGmt(zone)
                                ? phrases.phrase("strip.clock.gmt")
                                : phrases.phrase("strip.clock", phrases.city(zone), offset))
                : Optional.empty();
    }
}
