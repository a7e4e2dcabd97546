package org.dateline.render.map;

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
     * @param longitudes degrees east, -180 to 180
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

        /** The level of a triangle's area, in square degrees at its latitude. */
        static int level(double area) {
            return (int) StrictMath.ceil(2 * (StrictMath.log(area) / StrictMath.log(2) + 14));
        }
    }

    /**
     * A closed line; holes are rings too, told apart by counting.
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
                inside ^= crosses(ring, longitude, latitude);
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

    private boolean crosses(Ring ring, double x, double y) {
        if (y < ring.south() || y > ring.north() || x < ring.west() || x > ring.east()) {
            return false;
        }
        boolean odd = false;
        for (int ref : ring.arcs()) {
            Arc arc = arcs.get(ref < 0 ? ~ref : ref);
            for (int i = 1; i < arc.latitudes().length; i++) {
                double from = arc.latitudes()[i - 1];
                double to = arc.latitudes()[i];
                if (from > y != to > y) {
                    double part = (y - from) / (to - from);
                    double at = arc.longitudes()[i - 1] + part * (arc.longitudes()[i] - arc.longitudes()[i - 1]);
                    odd ^= at > x;
                }
            }
        }
        return odd;
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
                        double east = (arc.longitudes()[at] - x) * shrink;
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
