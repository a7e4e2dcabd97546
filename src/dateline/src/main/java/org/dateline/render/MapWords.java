package org.dateline.render;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Background;
import org.dateline.model.Precision;
import org.dateline.render.map.LocatorMap;

/** What a map shows and what it cannot, in words. */
final class MapWords {

    /** So many places the title names one by one. */
    private static final int NAMED = 4;

    private final Phrases phrases;
    private final List<Background> places;
    private final LocatorMap.Result map;

    MapWords(Phrases phrases, List<Background> places, LocatorMap.Result map) {
        this.phrases = phrases;
        this.places = places;
        this.map = map;
    }

    /** "Map: Aleppo, Idlib and Hama". */
    static String title(List<Background> places, Phrases phrases) {
        List<String> names = places.stream().map(Background::title).toList();
        return names.size() > NAMED
                ? phrases.phrase("map.titleMany", names.size())
                : phrases.phrase("map.title", list(names, phrases));
    }

    /** "In the north: Aleppo. In the south: Hama and Damascus." */
    static String description(List<Background> places, List<String> positions, Phrases phrases) {
        Map<String, List<String>> byPosition = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            if (!isWhole(places.get(i))) {
                byPosition
                        .computeIfAbsent(positions.get(i), key -> new ArrayList<>())
                        .add(places.get(i).title());
            }
        }
        List<String> sentences = new ArrayList<>();
        byPosition.forEach(
                (position, names) -> sentences.add(phrases.phrase("map.at." + position, list(names, phrases))));
        return sentences.isEmpty() ? title(places, phrases) : String.join(" ", sentences);
    }

    /** A country is drawn as such, and lies nowhere in particular. */
    private static boolean isWhole(Background place) {
        return place.coordinates()
                .filter(at -> at.precision() == Precision.COUNTRY)
                .isPresent();
    }

    /**
     * What the signs mean, what is not on the map, and where it is from: sentences.
     *
     * @param nowhere places without a point
     * @param withoutPlace how many events name no place
     * @param withoutEnds distances that do not say from where to where
     */
    List<String> caption(List<String> nowhere, long withoutPlace, List<String> withoutEnds) {
        List<String> caption = new ArrayList<>();
        meaning(Precision.PROVINCE).ifPresent(caption::add);
        meaning(Precision.DISTRICT).ifPresent(caption::add);
        meaning(Precision.TOWN).ifPresent(caption::add);
        sentence("map.whole", named(Precision.COUNTRY)).ifPresent(caption::add);
        if (!map.numbers().isEmpty()) {
            caption.add(phrases.phrase("map.numbers"));
        }
        sentence("map.nowhere", nowhere).ifPresent(caption::add);
        if (withoutPlace > 0) {
            caption.add(phrases.phrase("map.withoutPlace", withoutPlace));
        }
        withoutEnds.forEach(distance -> caption.add(phrases.phrase("map.noEnds", distance)));
        if (map.varied()) {
            caption.add(phrases.phrase("map.varied"));
        }
        if (map.coarse()) {
            caption.add(phrases.phrase("map.coarse"));
        }
        caption.add(phrases.phrase("map.data"));
        return caption;
    }

    private Optional<String> meaning(Precision precision) {
        int count = named(precision).size();
        return count == 0
                ? Optional.empty()
                : Optional.of(phrases.phrase("map.means." + FactViews.key(precision), count));
    }

    private List<String> named(Precision precision) {
        return places.stream()
                .filter(place -> place.coordinates()
                        .filter(at -> at.precision() == precision)
                        .isPresent())
                .map(Background::title)
                .toList();
    }

    private Optional<String> sentence(String key, List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.phrase(key, list(names, phrases), names.size()));
    }

    private static String list(List<String> names, Phrases phrases) {
        return ListFormatter.getInstance(phrases.locale()).format(names);
    }
}
