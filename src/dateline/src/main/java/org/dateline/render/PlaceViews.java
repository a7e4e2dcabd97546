package org.dateline.render;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Background;
import org.dateline.model.Body;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Coordinates;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Precision;
import org.dateline.model.Story;
import org.dateline.render.map.Atlas;
import org.dateline.render.map.Capitals;
import org.dateline.render.map.LocatorMap;
import org.dateline.render.map.Request;
import org.dateline.render.map.Spot;
import org.dateline.render.view.ExplainerPage;
import org.dateline.render.view.Link;
import org.dateline.render.view.MapView;

/** The places of a story: drawn, and as a list that says as much. */
final class PlaceViews {

    private final Context context;
    private final Phrases phrases;
    private final Story story;
    private final Map<Background, List<Event>> events;
    private final List<Background> located;
    private final Optional<LocatorMap.Result> drawn;

    PlaceViews(Context context, Story story) {
        this.context = context;
        this.phrases = context.phrases();
        this.story = story;
        this.events = events();
        this.located = events.keySet().stream()
                .filter(place -> place.coordinates().isPresent())
                .toList();
        this.drawn = located.isEmpty() ? Optional.empty() : Optional.of(draw());
    }

    private Map<Background, List<Event>> events() {
        Map<Background, List<Event>> events = new LinkedHashMap<>();
        story.chronology().stream()
                .map(ChronologyItem::event)
                .forEach(event -> event.places().stream()
                        .flatMap(id -> context.site().background(id).stream())
                        .forEach(place -> events.computeIfAbsent(place, key -> new ArrayList<>())
                                .add(event)));
        return events;
    }

    /** The map; none where no place of the story has a point. */
    Optional<MapView> map() {
        return drawn.map(result -> new MapView(
                MapWords.title(located, phrases),
                MapWords.description(located, result.positions(), phrases),
                result.drawing(),
                new MapWords(phrases, located, result).caption(nowhere(), withoutPlace(), withoutEnds())));
    }

    /** The places as a list; with a number, where the map has no room for the name. */
    List<ExplainerPage.Place> list() {
        return events.entrySet().stream()
                .map(entry -> place(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ExplainerPage.Place place(Background page, List<Event> inside) {
        return new ExplainerPage.Place(
                new Cards(context).card(page),
                drawn.flatMap(result -> Optional.ofNullable(result.numbers().get(located.indexOf(page)))
                        .map(number -> MapNames.number(number, phrases))),
                page.coordinates().flatMap(at -> precision(at.precision())),
                Optional.of(link(page.id(), inside)));
    }

    /** "9 events": those at a place, or the only one that there is. */
    private Link link(String place, List<Event> inside) {
        return new Link(
                context.chronicles()
                        .filters(story, Filter.By.PLACES)
                        .filter(filter -> filter.id().equals(place))
                        .findFirst()
                        .map(filter -> context.href(filter.address()))
                        .orElseGet(() -> "#" + inside.get(0).id()),
                phrases.phrase("count.events", inside.size()));
    }

    private Optional<String> precision(Precision precision) {
        return Optional.of(phrases.phrase("precision." + FactViews.key(precision)))
                .filter(word -> !word.isEmpty());
    }

    private LocatorMap.Result draw() {
        Capitals capitals = Capitals.read();
        List<Spot> spots = located.stream().map(place -> spot(place, capitals)).toList();
        boolean fromRight = ULocale.forLanguageTag(story.language()).isRightToLeft();
        return LocatorMap.draw(
                Atlas.world(), new Request(spots, ways(), new MapNames(context.site(), phrases), fromRight));
    }

    private Spot spot(Background place, Capitals capitals) {
        Coordinates at = place.coordinates().orElseThrow();
        int weight = events.getOrDefault(place, List.of()).size();
        return new Spot(place.title(), at.latitude(), at.longitude(), reach(at, capitals), weight);
    }

    private static Spot.Reach reach(Coordinates at, Capitals capitals) {
        return switch (at.precision()) {
            case POINT -> Spot.Reach.DOT;
            case TOWN -> capitals.isOne(at.latitude(), at.longitude()) ? Spot.Reach.CAPITAL : Spot.Reach.DOT;
            case DISTRICT -> Spot.Reach.RING;
            case PROVINCE -> Spot.Reach.FIELD;
            case COUNTRY -> Spot.Reach.COUNTRY;
        };
    }

    /** The distances between two points of the map that the story or the places' pages tell, each once. */
    private List<Request.Way> ways() {
        List<String> points =
                located.stream().map(place -> isPoint(place) ? place.id() : "").toList();
        Map<List<Integer>, Request.Way> ways = new LinkedHashMap<>();
        Stream.concat(told(), located.stream())
                .flatMap(this::measures)
                .filter(measure -> measure.between().size() == 2 && points.containsAll(measure.between()))
                .forEach(measure -> {
                    int from = points.indexOf(measure.between().get(0));
                    int to = points.indexOf(measure.between().get(1));
                    ways.putIfAbsent(
                            List.of(Math.min(from, to), Math.max(from, to)),
                            new Request.Way(from, to, BodyHtml.measure(measure, phrases)));
                });
        return ways.values().stream().filter(way -> way.from() != way.to()).toList();
    }

    private static boolean isPoint(Background place) {
        return place.coordinates()
                .filter(at -> at.precision() == Precision.POINT || at.precision() == Precision.TOWN)
                .isPresent();
    }

    private Stream<Entry> told() {
        return Stream.concat(
                Stream.of((Entry) story.explainer()),
                story.chronology().stream().map(ChronologyItem::event));
    }

    private Stream<Body.Measure> measures(Entry entry) {
        return context.site().body(entry).pieces().stream()
                .filter(Body.Measure.class::isInstance)
                .map(Body.Measure.class::cast);
    }

    private List<String> nowhere() {
        return events.keySet().stream()
                .filter(place -> place.coordinates().isEmpty())
                .map(Background::title)
                .toList();
    }

    private long withoutPlace() {
        return story.chronology().stream()
                .filter(item -> item.event().places().isEmpty())
                .count();
    }

    private List<String> withoutEnds() {
        return told().flatMap(this::measures)
                .filter(measure -> measure.between().isEmpty())
                .map(measure -> BodyHtml.measure(measure, phrases))
                .distinct()
                .toList();
    }
}
