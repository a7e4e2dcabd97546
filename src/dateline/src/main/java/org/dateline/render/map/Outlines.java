package org.dateline.render.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.operation.overlayng.LineLimiter;
import org.locationtech.jts.operation.overlayng.RingClipper;

/** The atlas on one sheet: projected, without what is too small to be seen, and cut at the sheet's edge. */
final class Outlines {

    /** Lines may end this far outside the sheet, where their ends are not seen. */
    private static final double BLEED = 8;

    /** Square units: what a corner must enclose to be drawn, and an island to be shown. */
    private static final double SEEN = 2;

    private static final double SMALLEST_ISLAND = 2.5;

    private final Atlas atlas;
    private final Projection projection;
    private final int level;
    private final Envelope edge;
    private final RingClipper clipper;

    /** The sheet in degrees: from west to east, and from south to north. */
    private final Box bounds;

    Outlines(Atlas atlas, Projection projection) {
        this.atlas = atlas;
        this.projection = projection;
        this.level = Atlas.Arc.level(SEEN * projection.squareDegrees());
        this.edge = new Envelope(-BLEED, projection.width() + BLEED, -BLEED, projection.height() + BLEED);
        this.clipper = new RingClipper(edge);
        double half = StrictMath.toDegrees((projection.width() / 2 + BLEED) / projection.scale());
        this.bounds = new Box(
                projection.longitude() - half,
                projection.latitudeAt(projection.height() + BLEED),
                projection.longitude() + half,
                projection.latitudeAt(-BLEED));
    }

    /** The land, without borders. */
    List<Coordinate[]> land() {
        return rings(atlas.land());
    }

    List<Coordinate[]> country(int index) {
        return rings(atlas.countries().get(index).rings());
    }

    /** Rings on the sheet: on every turn of the globe that the sheet shows. */
    private List<Coordinate[]> rings(List<Atlas.Ring> rings) {
        List<Coordinate[]> clipped = new ArrayList<>();
        for (Atlas.Ring ring : rings) {
            for (int turn = -360; turn <= 360; turn += 360) {
                if (isOnSheet(ring.west() + turn, ring.east() + turn, ring.south(), ring.north())) {
                    add(ring, turn, clipped);
                }
            }
        }
        return clipped;
    }

    private void add(Atlas.Ring ring, int turn, List<Coordinate[]> clipped) {
        double[][] outline = atlas.outline(ring, level);
        if (outline.length < 4) {
            return;
        }
        Coordinate[] points = new Coordinate[outline.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = point(outline[i][0] + turn, outline[i][1]);
        }
        Coordinate[] part = clipper.clip(points);
        if (part.length >= 4 && area(part) >= SMALLEST_ISLAND) {
            clipped.add(part);
        }
    }

    /**
     * Borders and coasts.
     *
     * @param others those of other countries
     * @param own those of the countries that the story is about
     */
    record Lines(List<Coordinate[]> others, List<Coordinate[]> own) {}

    /** The lines on the sheet, each once. */
    Lines lines(List<Integer> own) {
        Set<Integer> ownArcs = new HashSet<>();
        own.forEach(country -> atlas.countries().get(country).rings().forEach(ring -> {
            for (int ref : ring.arcs()) {
                ownArcs.add(ref < 0 ? ~ref : ref);
            }
        }));
        LineLimiter limiter = new LineLimiter(edge);
        Lines lines = new Lines(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < atlas.arcs().size(); i++) {
            List<Coordinate[]> drawn = ownArcs.contains(i) ? lines.own() : lines.others();
            for (int turn = -360; turn <= 360; turn += 360) {
                line(atlas.arcs().get(i), turn).ifPresent(line -> drawn.addAll(limiter.limit(line)));
            }
        }
        return lines;
    }

    private Optional<Coordinate[]> line(Atlas.Arc arc, int turn) {
        if (!isOnSheet(arc.west() + turn, arc.east() + turn, arc.south(), arc.north())) {
            return Optional.empty();
        }
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i < arc.levels().length; i++) {
            if (arc.levels()[i] >= level) {
                points.add(point(arc.longitudes()[i] + turn, arc.latitudes()[i]));
            }
        }
        Coordinate[] line = points.toArray(Coordinate[]::new);
        boolean island = line[0].equals2D(line[line.length - 1]);
        return island && area(line) < SMALLEST_ISLAND ? Optional.empty() : Optional.of(line);
    }

    private Coordinate point(double longitude, double latitude) {
        return new Coordinate(projection.plainX(longitude), projection.y(latitude));
    }

    /** Whether bounds in degrees reach onto the sheet. */
    private boolean isOnSheet(double west, double east, double south, double north) {
        return west <= bounds.right() && east >= bounds.left() && south <= bounds.bottom() && north >= bounds.top();
    }

    private static double area(Coordinate[] ring) {
        double twice = 0;
        for (int i = 1; i < ring.length; i++) {
            twice += ring[i - 1].getX() * ring[i].getY() - ring[i].getX() * ring[i - 1].getY();
        }
        return Math.abs(twice / 2);
    }
}
