package org.dateline.render.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final List<Spot> unnamed = new ArrayList<>();

    Naming(Projection sheet, Ground ground, Request request, Atlas atlas, List<Integer> home, Letters letters) {
        this.sheet = sheet;
        this.ground = ground;
        this.request = request;
        this.atlas = atlas;
        this.home = home;
        this.letters = letters;
    }

    /** Places whose name found no room. */
    List<Spot> unnamed() {
        return unnamed;
    }

    MapView.Lettering names(Box corner) {
        List<Box> taken = new ArrayList<>();
        taken.add(corner.grown(3));
        request.spots().stream()
                .filter(spot -> spot.reach().isPoint() || spot.reach() == Spot.Reach.RING)
                .forEach(spot -> taken.add(LocatorMap.mark(sheet, spot)));
        request.ways().forEach(way -> taken.addAll(alongside(way)));
        Labels labels = new Labels(sheet, ground, request.fromRight(), taken);
        places(labels);
        request.ways().forEach(way -> way(way, labels));
        AreaNames areas = new AreaNames(ground, labels);
        countries(areas);
        Seas.names(sheet, request.names(), letters.sea(), areas, SEAS);
        return labels.view();
    }

    private void places(Labels labels) {
        List<Spot> spots = request.spots().stream()
                .filter(spot -> spot.reach() != Spot.Reach.COUNTRY)
                .sorted(Comparator.comparingInt(Spot::weight).reversed())
                .toList();
        boolean chief = spots.size() == 1
                || spots.size() > 1 && spots.get(0).weight() > spots.get(1).weight();
        for (int i = 0; i < spots.size(); i++) {
            boolean first = chief && i == 0;
            if (!place(spots.get(i), first ? "chief" : "place", first ? letters.chief() : letters.place(), labels)) {
                unnamed.add(spots.get(i));
            }
        }
    }

    private boolean place(Spot spot, String kind, Lettering size, Labels labels) {
        Box mark = LocatorMap.mark(sheet, spot);
        boolean field = spot.reach() == Spot.Reach.FIELD;
        return field && labels.within(kind, spot.name(), size, sheet.x(spot.longitude()), sheet.y(spot.latitude()))
                || labels.name(kind, spot.name(), size, field ? mark.grown(-LocatorMap.radius(sheet, spot) / 2) : mark);
    }

    private void way(Request.Way way, Labels labels) {
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
        }
    }
}
