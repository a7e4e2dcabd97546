package org.dateline.render;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Background;
import org.dateline.model.Body;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Coordinates;
import org.dateline.model.Entry;
import org.dateline.model.Precision;
import org.dateline.model.Story;
import org.dateline.render.map.Atlas;
import org.dateline.render.map.Capitals;
import org.dateline.render.map.LocatorMap;
import org.dateline.render.map.Request;
import org.dateline.render.map.Spot;
import org.dateline.render.view.MapView;

/** Makes the locator map of a story, and says in words what it shows and what it cannot. */
final class MapViews {

    private final Context context;
    private final Phrases phrases;
    private final Story story;
    private final Map<Background, Integer> eventsByPlace;

    private MapViews(Context context, Story story) {
        this.context = context;
        this.phrases = context.phrases();
        this.story = story;
        this.eventsByPlace = eventsByPlace();
    }

    /** The map; none where no place of the story has a point. */
    static Optional<MapView> of(Context context, Story story) {
        MapViews views = new MapViews(context, story);
        List<Background> located = views.eventsByPlace.keySet().stream()
                .filter(place -> place.coordinates().isPresent())
                .toList();
        return located.isEmpty() ? Optional.empty() : Optional.of(views.map(located));
    }

    private Map<Background, Integer> eventsByPlace() {
        Map<Background, Integer> counts = new LinkedHashMap<>();
        story.chronology().stream()
                .flatMap(item -> item.event().places().stream())
                .flatMap(id -> context.site().background(id).stream())
                .forEach(place -> counts.merge(place, 1, Integer::sum));
        return counts;
    }

    private MapView map(List<Background> places) {
        List<Spot> spots = spots(places);
        MapNames names = new MapNames(context.site(), phrases);
        boolean fromRight = ULocale.forLanguageTag(story.language()).isRightToLeft();
        LocatorMap.Result map = LocatorMap.draw(Atlas.world(), new Request(spots, ways(places), names, fromRight));
        return new MapView(title(spots), description(spots, map.positions()), map.drawing(), caption(places, map));
    }

    private List<Spot> spots(List<Background> places) {
        Capitals capitals = Capitals.read();
        return places.stream()
                .map(place -> {
                    Coordinates at = place.coordinates().orElseThrow();
                    return new Spot(
                            place.title(),
                            at.latitude(),
                            at.longitude(),
                            reach(at, capitals),
                            eventsByPlace.getOrDefault(place, 0));
                })
                .toList();
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

    /** The distances between two places on the map that the story or their pages tell, each once. */
    private List<Request.Way> ways(List<Background> places) {
        List<String> ids = places.stream().map(Background::id).toList();
        Map<Set<Integer>, Request.Way> ways = new LinkedHashMap<>();
        measures(places)
                .filter(measure -> measure.between().size() == 2)
                .filter(measure -> measure.between().stream().allMatch(id -> isPoint(places, ids, id)))
                .forEach(measure -> {
                    int from = ids.indexOf(measure.between().get(0));
                    int to = ids.indexOf(measure.between().get(1));
                    Set<Integer> ends = new LinkedHashSet<>(List.of(Math.min(from, to), Math.max(from, to)));
                    ways.putIfAbsent(ends, new Request.Way(from, to, BodyHtml.measure(measure, phrases)));
                });
        return ways.values().stream().filter(way -> way.from() != way.to()).toList();
    }

    private static boolean isPoint(List<Background> places, List<String> ids, String id) {
        int index = ids.indexOf(id);
        return index >= 0
                && places.get(index)
                        .coordinates()
                        .filter(at -> at.precision() == Precision.POINT || at.precision() == Precision.TOWN)
                        .isPresent();
    }

    private Stream<Body.Measure> measures(List<Background> places) {
        Stream<Entry> told = Stream.concat(Stream.of(story.explainer()), events());
        return Stream.concat(told, places.stream())
                .flatMap(entry -> context.site().body(entry).pieces().stream())
                .filter(Body.Measure.class::isInstance)
                .map(Body.Measure.class::cast);
    }

    private Stream<Entry> events() {
        return story.chronology().stream().map(ChronologyItem::event);
    }

    private String title(List<Spot> spots) {
        return spots.size() > 4
                ? phrases.phrase("map.titleMany", spots.size())
                : phrases.phrase(
                        "map.title", list(spots.stream().map(Spot::name).toList()));
    }

    /** "In the north: Aleppo. In the south: Hama and Damascus." */
    private String description(List<Spot> spots, List<String> positions) {
        Map<String, List<String>> byPosition = new LinkedHashMap<>();
        for (int i = 0; i < spots.size(); i++) {
            byPosition
                    .computeIfAbsent(positions.get(i), key -> new ArrayList<>())
                    .add(spots.get(i).name());
        }
        List<String> sentences = new ArrayList<>();
        byPosition.forEach((position, names) -> sentences.add(phrases.phrase("map.at." + position, list(names))));
        return String.join(" ", sentences);
    }

    private List<String> caption(List<Background> places, LocatorMap.Result map) {
        List<String> caption = new ArrayList<>();
        meaning(places, Precision.PROVINCE).ifPresent(caption::add);
        meaning(places, Precision.DISTRICT).ifPresent(caption::add);
        meaning(places, Precision.TOWN).ifPresent(caption::add);
        sentence("map.whole", named(places, Precision.COUNTRY)).ifPresent(caption::add);
        if (!map.unnamed().isEmpty()) {
            caption.add(phrases.phrase(
                    "map.unnamed", list(map.unnamed().stream().map(Spot::name).toList())));
        }
        sentence(
                        "map.nowhere",
                        eventsByPlace.keySet().stream()
                                .filter(place -> place.coordinates().isEmpty())
                                .map(Background::title)
                                .toList())
                .ifPresent(caption::add);
        long without = story.chronology().stream()
                .filter(item -> item.event().places().isEmpty())
                .count();
        if (without > 0) {
            caption.add(phrases.phrase("map.withoutPlace", without));
        }
        measures(List.of())
                .filter(measure -> measure.between().isEmpty())
                .map(measure -> phrases.phrase("map.noEnds", BodyHtml.measure(measure, phrases)))
                .distinct()
                .forEach(caption::add);
        if (map.varied()) {
            caption.add(phrases.phrase("map.varied"));
        }
        caption.add(phrases.phrase("map.data"));
        return caption;
    }

    private Optional<String> meaning(List<Background> places, Precision precision) {
        List<String> names = named(places, precision);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.phrase("map.means." + FactViews.key(precision), names.size()));
    }

    private static List<String> named(List<Background> places, Precision precision) {
        return places.stream()
                .filter(place -> place.coordinates()
                        .filter(at -> at.precision() == precision)
                        .isPresent())
                .map(Background::title)
                .toList();
    }

    private Optional<String> sentence(String key, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(phrases.phrase(key, list(names), names.size()));
    }

    private String list(List<String> names) {
        return ListFormatter.getInstance(phrases.locale()).format(names);
    }
}
