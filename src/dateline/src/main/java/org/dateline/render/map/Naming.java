package org.dateline.render.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.render.view.MapView;

/** All names on the map, in one size of letters: places first, then distances, countries and seas. */
final class Naming {

    /** So many countries at most, and seas. */
    private static final int COUNTRIES = 14;

    private static final int SEAS = 4;

    private final Projection sheet;
    private final Ground ground;
    private final Request request;
    private final Atlas atlas;
    private final List<Integer> home;
    private final Letters letters;
    private final Labels labels;
    private final Set<Integer> unnamed = new TreeSet<>();

    Naming(
            Projection sheet,
            Ground ground,
            Request request,
            Atlas atlas,
            List<Integer> home,
            Letters letters,
            Box corner) {
        this.sheet = sheet;
        this.ground = ground;
        this.request = request;
        this.atlas = atlas;
        this.home = home;
        this.letters = letters;
        this.labels = new Labels(sheet, ground, request.fromRight(), signs(corner));
        places();
    }

    private List<Box> signs(Box corner) {
        List<Box> signs = new ArrayList<>();
        signs.add(corner.grown(3));
        request.spots().stream()
                .filter(spot -> spot.reach().isPoint() || spot.reach() == Spot.Reach.RING)
                .forEach(spot -> signs.add(LocatorMap.mark(sheet, spot)));
        request.ways().forEach(way -> signs.addAll(alongside(way)));
        return signs;
    }

    /** Indexes of the places whose name found no room. */
    Set<Integer> unnamed() {
        return unnamed;
    }

    /**
     * All names.
     *
     * @param numbers index of a place → the number that stands for its name, where that finds no room
     */
    MapView.Lettering names(Map<Integer, Integer> numbers) {
        for (int index : unnamed) {
            Box mark = LocatorMap.mark(sheet, request.spots().get(index));
            labels.name("number", request.names().number(numbers.getOrDefault(index, 0)), letters.number(), mark);
        }
        request.ways().forEach(this::way);
        AreaNames areas = new AreaNames(ground, labels);
        countries(areas);
        Seas.names(sheet, request.names(), letters.sea(), areas, SEAS);
        return labels.view();
    }

    /** Where most happens first. */
    private void places() {
        List<Spot> spots = request.spots();
        List<Integer> order = IntStream.range(0, spots.size())
                .boxed()
                .filter(i -> spots.get(i).reach() != Spot.Reach.COUNTRY)
                .sorted(Comparator.comparing(i -> -spots.get(i).weight()))
                .toList();
        for (int index : order) {
            boolean chief = index == order.get(0)
                    && (order.size() == 1
                            || spots.get(index).weight()
                                    > spots.get(order.get(1)).weight());
            if (!place(spots.get(index), chief ? "chief" : "place", chief ? letters.chief() : letters.place())) {
                unnamed.add(index);
            }
        }
    }

    private boolean place(Spot spot, String kind, Lettering size) {
        Box mark = LocatorMap.mark(sheet, spot);
        boolean field = spot.reach() == Spot.Reach.FIELD;
        return field && labels.within(kind, spot.name(), size, sheet.x(spot.longitude()), sheet.y(spot.latitude()))
                || labels.name(kind, spot.name(), size, field ? mark.grown(-LocatorMap.radius(sheet, spot) / 2) : mark);
    }

    private void way(Request.Way way) {
        double[] ends = ends(way);
        labels.beside(
                "way",
                way.text(),
                letters.way(),
                (ends[0] + ends[2]) / 2,
                (ends[1] + ends[3]) / 2,
                ends[2] - ends[0],
                ends[3] - ends[1]);
    }

    /** The line of a distance. */
    MapView.Line line(Request.Way way) {
        double[] ends = ends(way);
        return new MapView.Line(Units.text(ends[0]), Units.text(ends[1]), Units.text(ends[2]), Units.text(ends[3]));
    }

    private double[] ends(Request.Way way) {
        Spot from = request.spots().get(way.from());
        Spot to = request.spots().get(way.to());
        return new double[] {
            sheet.x(from.longitude()), sheet.y(from.latitude()), sheet.x(to.longitude()), sheet.y(to.latitude())
        };
    }

    /** Small boxes along a line, which no name may cover. */
    private List<Box> alongside(Request.Way way) {
        double[] ends = ends(way);
        int steps = (int) Math.ceil(Math.hypot(ends[2] - ends[0], ends[3] - ends[1]) / 4);
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            double part = steps == 0 ? 0 : (double) i / steps;
            boxes.add(Box.around(ends[0] + part * (ends[2] - ends[0]), ends[1] + part * (ends[3] - ends[1]), 2, 2));
        }
        return boxes;
    }

    /** The story's countries first, then those that show most of themselves. */
    private void countries(AreaNames areas) {
        List<Integer> countries = new ArrayList<>(ground.owners());
        countries.sort(Comparator.comparing((Integer country) -> !home.contains(country))
                .thenComparing(country -> -ground.size(country)));
        int named = 0;
        for (int country : countries) {
            List<String> names = request
                    .names()
                    .country(atlas.countries().get(country).number())
                    .stream()
                    .map(request.names()::inCapitals)
                    .toList();
            boolean set = named < COUNTRIES && areas.set("country", country, names, letters.country(), box -> true);
            named += set ? 1 : 0;
            if (!set && !names.isEmpty()) {
                ofStory(country).ifPresent(spot -> beside(names.get(names.size() - 1), spot));
            }
        }
    }

    /** The place that stands for a country as a whole. */
    private Optional<Spot> ofStory(int country) {
        return request.spots().stream()
                .filter(spot -> spot.reach() == Spot.Reach.COUNTRY)
                .filter(spot ->
                        atlas.countryAt(spot.longitude(), spot.latitude()).equals(OptionalInt.of(country)))
                .findFirst();
    }

    /** A name that does not fit into its country stands where its point is. */
    private void beside(String name, Spot spot) {
        Box point = LocatorMap.mark(sheet, spot);
        if (!labels.within("country", name, letters.country(), point.left(), point.top())) {
            labels.name("country", name, letters.country(), point);
        }
    }
}
