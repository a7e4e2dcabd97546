package org.dateline.render.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    /** Where the atlas cuts Russia, Fiji and Antarctica in two, in degrees east and west. */
    private static final double CUT = 179.99;

    private final Atlas atlas;
    private final Projection projection;
    private final int level;
    private final Envelope edge;
    private final RingClipper clipper;

    Outlines(Atlas atlas, Projection projection) {
        this.atlas = atlas;
        this.projection = projection;
        this.level = Atlas.Arc.level(SEEN * projection.squareDegrees());
        this.edge = new Envelope(-BLEED, projection.width() + BLEED, -BLEED, projection.height() + BLEED);
        this.clipper = new RingClipper(edge);
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
                if (edge.intersects(envelope(ring.west(), ring.east(), ring.south(), ring.north(), turn))) {
                    add(ring, turn, clipped);
                }
            }
        }
        return clipped;
    }

    private void add(Atlas.Ring ring, int turn, List<Coordinate[]> clipped) {
        List<Coordinate> points = new ArrayList<>();
        for (int ref : ring.arcs()) {
            append(ref, turn, points);
        }
        if (points.size() < 4) {
            return;
        }
        Coordinate[] part = clipper.clip(points.toArray(Coordinate[]::new));
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

    /** The lines on the sheet, each once; not the cut that the atlas makes at 180 degrees. */
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
            for (int turn = -360; turn <= 360; turn += 360) {
                List<Coordinate[]> drawn = ownArcs.contains(i) ? lines.own() : lines.others();
                stretches(atlas.arcs().get(i), turn).forEach(part -> drawn.addAll(limiter.limit(part)));
            }
        }
        return lines;
    }

    private List<Coordinate[]> stretches(Atlas.Arc arc, int turn) {
        List<Coordinate[]> stretches = new ArrayList<>();
        if (!edge.intersects(envelope(arc.west(), arc.east(), arc.south(), arc.north(), turn))) {
            return stretches;
        }
        List<Coordinate> stretch = new ArrayList<>();
        boolean atCut = false;
        for (int i = 0; i < arc.levels().length; i++) {
            if (arc.levels()[i] < level) {
                continue;
            }
            boolean cut = Math.abs(arc.longitudes()[i]) > CUT;
            if (cut && atCut) {
                finish(stretch, stretches);
            }
            atCut = cut;
            stretch.add(point(arc, i, turn));
        }
        finish(stretch, stretches);
        return stretches;
    }

    private static void finish(List<Coordinate> stretch, List<Coordinate[]> stretches) {
        boolean island = stretch.size() > 1 && stretch.get(0).equals2D(stretch.get(stretch.size() - 1));
        Coordinate[] line = stretch.toArray(Coordinate[]::new);
        if (line.length > 1 && (!island || area(line) >= SMALLEST_ISLAND)) {
            stretches.add(line);
        }
        stretch.clear();
    }

    /** The points of an arc that matter on this sheet. */
    private void append(int ref, int turn, List<Coordinate> points) {
        Atlas.Arc arc = atlas.arcs().get(ref < 0 ? ~ref : ref);
        int size = arc.levels().length;
        for (int i = 0; i < size; i++) {
            int at = ref < 0 ? size - 1 - i : i;
            boolean joint = i == 0 && !points.isEmpty();
            if (arc.levels()[at] >= level && !joint) {
                points.add(point(arc, at, turn));
            }
        }
    }

    private Coordinate point(Atlas.Arc arc, int at, int turn) {
        return new Coordinate(projection.plainX(arc.longitudes()[at] + turn), projection.y(arc.latitudes()[at]));
    }

    private Envelope envelope(double west, double east, double south, double north, int turn) {
        return new Envelope(
                projection.plainX(west + turn),
                projection.plainX(east + turn),
                projection.y(north),
                projection.y(south));
    }

    private static double area(Coordinate[] ring) {
        double twice = 0;
        for (int i = 1; i < ring.length; i++) {
            twice += ring[i - 1].getX() * ring[i].getY() - ring[i].getX() * ring[i - 1].getY();
        }
        return Math.abs(twice / 2);
    }
}
