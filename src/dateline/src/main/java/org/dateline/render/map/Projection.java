package org.dateline.render.map;

/**
 * Mercator's projection onto a sheet: north is up, and every small shape keeps its form.
 *
 * @param longitude degrees east of the sheet's middle
 * @param middle Mercator's northing of the sheet's middle, in radians
 * @param scale units of the sheet for a radian of longitude
 * @param width units
 * @param height units
 */
record Projection(double longitude, double middle, double scale, double width, double height) {

    /** Mean radius of the Earth in kilometres. */
    static final double EARTH = 6371.0088;

    /** Mercator's poles lie at infinity. */
    private static final double LAST_LATITUDE = 89;

    /** Mercator's northing of a latitude, in radians. */
    static double northing(double latitude) {
        double kept = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
        return StrictMath.log(StrictMath.tan(StrictMath.PI / 4 + StrictMath.toRadians(kept) / 2));
    }

    /** The latitude of a northing, in degrees. */
    static double latitude(double northing) {
        return StrictMath.toDegrees(2 * StrictMath.atan(StrictMath.exp(northing)) - StrictMath.PI / 2);
    }

    /** Where a place lies, on the turn of the globe that is nearest to the middle. */
    double x(double east) {
        return plainX(longitude + nearest(east - longitude));
    }

    /** Where a longitude lies that may be counted beyond 180. */
    double plainX(double east) {
        return width / 2 + StrictMath.toRadians(east - longitude) * scale;
    }

    double y(double latitude) {
        return height / 2 - (northing(latitude) - middle) * scale;
    }

    double longitudeAt(double x) {
        return nearest(longitude + StrictMath.toDegrees((x - width / 2) / scale));
    }

    double latitudeAt(double y) {
        return latitude(middle + (height / 2 - y) / scale);
    }

    /** Units for a kilometre on the ground at a height of the sheet. */
    double unitsAKilometre(double y) {
        return scale / (EARTH * StrictMath.cos(StrictMath.toRadians(latitudeAt(y))));
    }

    /** The area of a square unit in the middle, in square degrees at its latitude. */
    double squareDegrees() {
        double degrees = StrictMath.toDegrees(1 / scale) * StrictMath.cos(StrictMath.toRadians(latitude(middle)));
        return degrees * degrees;
    }

    /** The same angle between -180 and 180. */
    static double nearest(double degrees) {
        return degrees - 360 * StrictMath.floor((degrees + 180) / 360);
    }
}
