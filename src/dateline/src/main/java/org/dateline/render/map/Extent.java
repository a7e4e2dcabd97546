package org.dateline.render.map;

import java.util.Arrays;
import java.util.List;

/** The part of the world that holds the places, with a margin. */
final class Extent {

    static final double WIDTH = 440;

    /** Heights of the sheet, so that it is neither a ribbon nor longer than a screen. */
    private static final double LOWEST = 340;

    private static final double HIGHEST = 577;

    /** Kilometres across, where all places are one: enough to see a coast, a border or the next country. */
    private static final double FOR_ONE = 320;

    /** Kilometres across for places in one city: the coast is known no better. */
    private static final double FOR_A_CITY = 16;

    /** What is closer together than these kilometres is one place on a map. */
    private static final double ONE = 1;

    /** How much wider than the places the sheet is: room for names, and for what lies around. */
    private static final double MARGIN = 1.5;

    private Extent() {}

    /**
     * The sheet for places that lie close together or around the world.
     *
     * @param areas countries, by the longitudes and latitudes of their edges, where no place is more exact
     */
    static Projection of(List<Spot> spots, List<Atlas.Ring> areas) {
        double[] longitudes = longitudes(spots, areas);
        double[] turn = shortestTurn(longitudes);
        double south = 90;
        double north = -90;
        double reach = 0;
        for (Spot spot : spots) {
            south = Math.min(south, spot.latitude());
            north = Math.max(north, spot.latitude());
            reach = Math.max(reach, spot.reach().kilometres());
        }
        for (Atlas.Ring ring : areas) {
            south = Math.min(south, ring.south());
            north = Math.max(north, ring.north());
        }
        double middle = (Projection.northing(south) + Projection.northing(north)) / 2;
        double kilometre = 1 / (Projection.EARTH * StrictMath.cos(StrictMath.toRadians(Projection.latitude(middle))));
        double across = StrictMath.toRadians(turn[1] - turn[0]);
        double down = Projection.northing(north) - Projection.northing(south);
        boolean one = Math.max(across, down) < ONE * kilometre;
        double least = (one ? FOR_ONE : FOR_A_CITY) * kilometre;
        double room = 2 * reach * kilometre;
        double width = Math.max(across * MARGIN + room, least);
        double height = Math.max(down * MARGIN + room, least * LOWEST / WIDTH);
        double fitted = Math.max(width, height * WIDTH / HIGHEST);
        double kept = Math.min(fitted, 2 * StrictMath.PI);
        double units = Math.max(LOWEST, Math.min(HIGHEST, height / kept * WIDTH));
        return new Projection(
                Projection.nearest((turn[0] + turn[1]) / 2), middle, WIDTH / kept, WIDTH, StrictMath.rint(units));
    }

    private static double[] longitudes(List<Spot> spots, List<Atlas.Ring> areas) {
        double[] all = new double[spots.size() + 2 * areas.size()];
        int at = 0;
        for (Spot spot : spots) {
            all[at++] = spot.longitude();
        }
        for (Atlas.Ring ring : areas) {
            all[at++] = ring.west();
            all[at++] = ring.east();
        }
        Arrays.sort(all);
        return all;
    }

    /** West and east of all longitudes by the shortest way round, which may lead over the date line; east ≥ west. */
    private static double[] shortestTurn(double[] sorted) {
        int last = sorted.length - 1;
        double widest = sorted[0] + 360 - sorted[last];
        int before = last;
        for (int i = 0; i < last; i++) {
            if (sorted[i + 1] - sorted[i] > widest) {
                widest = sorted[i + 1] - sorted[i];
                before = i;
            }
        }
        return before == last
                ? new double[] {sorted[0], sorted[last]}
                : new double[] {sorted[before + 1], sorted[before] + 360};
    }
}
