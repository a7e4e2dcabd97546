package org.dateline.render.map;

/**
 * A place to be drawn.
 *
 * @param latitude degrees north (WGS 84)
 * @param longitude degrees east (WGS 84)
 * @param weight how much of the story happens there
 */
public record Spot(String name, double latitude, double longitude, Reach reach, int weight) {

    /** What stands for a place: the less is known of where it is, the less it looks like a point. */
    public enum Reach {
        /** A dot: a point, or the centre of a town. */
        DOT(0),
        /** A square: a capital. */
        CAPITAL(0),
        /** A dashed ring: a district, a countryside. */
        RING(15),
        /** A dotted field without an edge: a province. */
        FIELD(60),
        /** The shape of a country. */
        COUNTRY(0);

        private final double kilometres;

        Reach(double kilometres) {
            this.kilometres = kilometres;
        }

        /** Half of its width on the ground. */
        double kilometres() {
            return kilometres;
        }

        boolean isPoint() {
            return this == DOT || this == CAPITAL;
        }
    }
}
