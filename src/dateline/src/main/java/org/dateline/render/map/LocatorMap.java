package org.dateline.render.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.render.view.MapView;
import org.locationtech.jts.geom.Coordinate;

/** Draws the locator map of a story. */
public final class LocatorMap {

    /** Side of a square of the ground, in units of the sheet. */
    private static final double CELL = 4;

    private static final double DOT = 5;

    /** Half of a capital's square: the same area as a dot. */
    private static final double SQUARE = 4.6;

    /** A ring and a field as they are drawn at least and at most: half their width. */
    private static final double[] RING = {15, 40};

    private static final double[] FIELD = {34, 90};

    /** Kilometres across below which the atlas is seen to be coarse: it is true to about one. */
    private static final double COARSE = 80;

    private final Atlas atlas;
    private final Request request;
    private final Projection sheet;
    private final Outlines outlines;
    private final List<Integer> home;
    private final Ground ground;

    private LocatorMap(Atlas atlas, Request request) {
        this.atlas = atlas;
        this.request = request;
        this.home = home(atlas, request.spots());
        this.sheet = Corner.withRoom(extent(atlas, request.spots()), request.spots());
        this.outlines = new Outlines(atlas, sheet);
        this.ground = Ground.of(atlas, outlines, sheet, CELL);
    }

    /**
     * The drawing.
     *
     * @param positions for each place, where on the map it lies: {@code n}, {@code ne}, {@code c} …
     * @param varied whether the scale is true in the middle of the map only
     * @param coarse whether coasts and borders are coarser than the places
     * @param numbers index of a place → the number that stands on the map for its name, for want of room
     */
    public record Result(
            MapView.Drawing drawing,
            List<String> positions,
            boolean varied,
            boolean coarse,
            Map<Integer, Integer> numbers) {}

    /** Draws the map that holds all places. */
    public static Result draw(Atlas atlas, Request request) {
        return new LocatorMap(atlas, request).draw();
    }

    private static List<Integer> home(Atlas atlas, List<Spot> spots) {
        TreeSet<Integer> home = new TreeSet<>();
        spots.forEach(spot -> atlas.countryAt(spot.longitude(), spot.latitude()).ifPresent(home::add));
        return List.copyOf(home);
    }

    /** Countries as such set the extent only where no place is more exact. */
    private static Projection extent(Atlas atlas, List<Spot> spots) {
        List<Spot> exact = spots.stream()
                .filter(spot -> spot.reach() != Spot.Reach.COUNTRY)
                .toList();
        List<Atlas.Ring> areas = new ArrayList<>();
        if (exact.isEmpty()) {
            spots.forEach(spot -> atlas.countryAt(spot.longitude(), spot.latitude())
                    .ifPresent(country -> areas.add(atlas.largest(country))));
        }
        return Extent.of(areas.isEmpty() && exact.isEmpty() ? spots : exact, areas);
    }

    private Result draw() {
        Outlines.Lines lines = outlines.lines(home);
        List<Coordinate[]> own = new ArrayList<>();
        home.forEach(country -> own.addAll(outlines.country(country)));
        Corner corner = Corner.of(sheet, request.spots());
        Scale scale = new Scale(sheet, corner, request.names());
        Optional<InsetMap> inset = InsetMap.of(atlas, sheet, corner, home, request);
        Naming wide = new Naming(sheet, ground, request, atlas, home, Letters.WIDE, corner.box());
        Naming narrow = new Naming(sheet, ground, request, atlas, home, Letters.NARROW, corner.box());
        Map<Integer, Integer> numbers = numbers(wide.unnamed(), narrow.unnamed());
        List<MapView.Line> ways = request.ways().stream().map(wide::line).toList();
        MapView.Drawing drawing = new MapView.Drawing(
                Units.text(sheet.width()),
                Units.text(sheet.height()),
                PathData.closed(outlines.land()),
                PathData.closed(own),
                PathData.open(lines.others()),
                PathData.open(lines.own()),
                circles(Spot.Reach.FIELD),
                circles(Spot.Reach.RING),
                circles(Spot.Reach.DOT),
                squares(),
                ways,
                wide.names(numbers),
                narrow.names(numbers),
                scale.view(),
                inset.map(InsetMap::view));
        return new Result(drawing, positions(), scale.varies(), isCoarse(), numbers);
    }

    private boolean isCoarse() {
        return sheet.width() < COARSE * sheet.unitsAKilometre(sheet.height() / 2)
                && !outlines.lines(home).own().isEmpty();
    }

    private static Map<Integer, Integer> numbers(Set<Integer> wide, Set<Integer> narrow) {
        Set<Integer> unnamed = new TreeSet<>(wide);
        unnamed.addAll(narrow);
        Map<Integer, Integer> numbers = new TreeMap<>();
        unnamed.forEach(index -> numbers.put(index, numbers.size() + 1));
        return numbers;
    }

    private List<MapView.Circle> circles(Spot.Reach reach) {
        return request.spots().stream()
                .filter(spot -> spot.reach() == reach)
                .map(spot -> new MapView.Circle(
                        Units.text(sheet.x(spot.longitude())),
                        Units.text(sheet.y(spot.latitude())),
                        Units.text(radius(sheet, spot))))
                .toList();
    }

    private List<MapView.Rectangle> squares() {
        return request.spots().stream()
                .filter(spot -> spot.reach() == Spot.Reach.CAPITAL)
                .map(spot -> new MapView.Rectangle(
                        Units.text(sheet.x(spot.longitude()) - SQUARE),
                        Units.text(sheet.y(spot.latitude()) - SQUARE),
                        Units.text(2 * SQUARE),
                        Units.text(2 * SQUARE)))
                .toList();
    }

    /** Half the width of what stands for a place. */
    static double radius(Projection sheet, Spot spot) {
        double units = spot.reach().kilometres() * sheet.unitsAKilometre(sheet.y(spot.latitude()));
        return switch (spot.reach()) {
            case DOT, CAPITAL -> DOT;
            case RING -> Math.max(RING[0], Math.min(RING[1], units));
            case FIELD -> Math.max(FIELD[0], Math.min(FIELD[1], units));
            case COUNTRY -> 0;
        };
    }

    /** The box of a place's sign. */
    static Box mark(Projection sheet, Spot spot) {
        double radius = radius(sheet, spot);
        return Box.around(sheet.x(spot.longitude()), sheet.y(spot.latitude()), radius, radius);
    }

    private List<String> positions() {
        return request.spots().stream().map(this::position).toList();
    }

    private String position(Spot spot) {
        double x = sheet.x(spot.longitude()) / sheet.width();
        double y = sheet.y(spot.latitude()) / sheet.height();
        String down = y < 0.38 ? "n" : y > 0.62 ? "s" : "";
        String across = x < 0.38 ? "w" : x > 0.62 ? "e" : "";
        return (down + across).isEmpty() ? "c" : down + across;
    }
}
