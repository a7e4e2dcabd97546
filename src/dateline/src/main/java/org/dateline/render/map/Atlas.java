package org.dateline.render.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The countries of the world by Natural Earth, as arcs that neighbours share.
 *
 * @param arcs stretches of border or coast
 * @param countries what they enclose
 * @param land the same without the borders between countries
 */
public record Atlas(List<Arc> arcs, List<Country> countries, List<Ring> land) {

    /** How far from the nearest coast a place may lie, in degrees, and still belong to the country there. */
    private static final double OFFSHORE = 0.4;

    /** The atlas that the engine brings along; read on first use, since most of what a build does needs no map. */
    public static Atlas world() {
        return World.ATLAS;
    }

    private static final class World {

        private static final Atlas ATLAS = AtlasReader.read();
    }

    /**
     * A stretch of border or coast.
     *
     * @param longitudes degrees east, running on beyond 180 where it crosses the date line
     * @param latitudes degrees north
     * @param levels how much each point matters, 0 to 255: half octaves of Visvalingam's area, see {@link #level}
     */
    record Arc(
            double[] longitudes,
            double[] latitudes,
            int[] levels,
            double west,
            double east,
            double south,
            double north) {

        /** The longitude of its last point, or of its first. */
        double end(boolean last) {
            return longitudes[last ? longitudes.length - 1 : 0];
        }

        /** The level of a triangle's area, in square degrees at its latitude. */
        static int level(double area) {
            return (int) StrictMath.ceil(2 * (StrictMath.log(area) / StrictMath.log(2) + 14));
        }
    }

    /**
     * A closed line; holes are rings too, told apart by counting. Its bounds run on beyond 180 degrees.
     *
     * @param arcs indexes of its arcs in order; {@code ~index} backwards
     */
    record Ring(int[] arcs, double west, double east, double south, double north) {}

    /**
     * A country.
     *
     * @param number of ISO 3166-1; 983 Kosovo; 0 for what has none
     */
    record Country(int number, List<Ring> rings) {}

    /** Index of the country that a point lies in; near a coast, of the nearest. */
    public OptionalInt countryAt(double longitude, double latitude) {
        for (int i = 0; i < countries.size(); i++) {
            boolean inside = false;
            for (Ring ring : countries.get(i).rings()) {
                inside ^= surrounds(ring, longitude, latitude);
            }
            if (inside) {
                return OptionalInt.of(i);
            }
        }
        return nearest(longitude, latitude);
    }

    /** Number of ISO 3166-1 of the country at a point. */
    public Optional<Integer> numberAt(double longitude, double latitude) {
        OptionalInt index = countryAt(longitude, latitude);
        return index.isPresent() ? Optional.of(countries.get(index.getAsInt()).number()) : Optional.empty();
    }

    /** The ring of a country that encloses most. */
    Ring largest(int country) {
        Ring largest = countries.get(country).rings().get(0);
        for (Ring ring : countries.get(country).rings()) {
            if (size(ring) > size(largest)) {
                largest = ring;
            }
        }
        return largest;
    }

    private static double size(Ring ring) {
        return (ring.east() - ring.west()) * (ring.north() - ring.south());
    }

    /** Whether a line from a point to the east crosses a ring oddly often: on any turn of the globe. */
    private boolean surrounds(Ring ring, double longitude, double y) {
        if (y < ring.south() || y > ring.north()) {
            return false;
        }
        boolean odd = false;
        for (double x = longitude - 360; x <= longitude + 360; x += 360) {
            odd ^= x >= ring.west() && x <= ring.east() && crosses(outline(ring, 0), x, y);
        }
        return odd;
    }

    private static boolean crosses(double[][] points, double x, double y) {
        boolean odd = false;
        for (int i = 1; i < points.length; i++) {
            double from = points[i - 1][1];
            double to = points[i][1];
            if (from > y != to > y) {
                double part = (y - from) / (to - from);
                odd ^= points[i - 1][0] + part * (points[i][0] - points[i - 1][0]) > x;
            }
        }
        return odd;
    }

    /**
     * The points of a ring that matter, as longitude and latitude. Longitudes run on beyond 180 degrees; a ring round a
     * pole is closed by way of it.
     *
     * @param level what points must matter at least
     */
    double[][] outline(Ring ring, int level) {
        List<double[]> points = new ArrayList<>();
        for (int ref : ring.arcs()) {
            append(arcs.get(ref < 0 ? ~ref : ref), ref < 0, level, points);
        }
        double[] first = points.get(0);
        double[] last = points.get(points.size() - 1);
        if (Math.abs(last[0] - first[0]) > 180) {
            double pole = first[1] < 0 ? -90 : 90;
            points.add(new double[] {last[0], pole});
            points.add(new double[] {first[0], pole});
            points.add(first);
        }
        return points.toArray(double[][]::new);
    }

    private static void append(Arc arc, boolean backwards, int level, List<double[]> points) {
        int size = arc.levels().length;
        double turn = 0;
        for (int i = 0; i < size; i++) {
            int at = backwards ? size - 1 - i : i;
            boolean joint = i == 0 && !points.isEmpty();
            if (joint) {
                double before = points.get(points.size() - 1)[0];
                turn = 360 * StrictMath.rint((before - arc.longitudes()[at]) / 360);
            } else if (arc.levels()[at] >= level) {
                points.add(new double[] {arc.longitudes()[at] + turn, arc.latitudes()[at]});
            }
        }
    }

    private OptionalInt nearest(double x, double y) {
        double shrink = StrictMath.cos(StrictMath.toRadians(y));
        double best = OFFSHORE * OFFSHORE;
        OptionalInt found = OptionalInt.empty();
        for (int i = 0; i < countries.size(); i++) {
            for (Ring ring : countries.get(i).rings()) {
                if (y < ring.south() - OFFSHORE || y > ring.north() + OFFSHORE) {
                    continue;
                }
                for (int ref : ring.arcs()) {
                    Arc arc = arcs.get(ref < 0 ? ~ref : ref);
                    for (int at = 0; at < arc.latitudes().length; at++) {
                        double east = Projection.nearest(arc.longitudes()[at] - x) * shrink;
                        double north = arc.latitudes()[at] - y;
                        double distance = east * east + north * north;
                        if (distance < best) {
                            best = distance;
                            found = OptionalInt.of(i);
                        }
                    }
                }
            }
        }
        return found;
    }
}
