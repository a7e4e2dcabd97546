package org.dateline.render.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the capitals of the world lie. Jerusalem is left out: whose capital it is, a map sign cannot say. */
public final class Capitals {

    private static final String RESOURCE = "/org/dateline/map/capitals.txt";

    /** Kilometres between two points that stand for one city. */
    private static final double NEAR = 12;

    private final List<double[]> points;

    private Capitals(List<double[]> points) {
        this.points = points;
    }

    public static Capitals read() {
        try (InputStream stream = Capitals.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The capitals are missing from the engine's jar");
            }
            return new Capitals(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .map(fields -> new double[] {Double.parseDouble(fields[0]), Double.parseDouble(fields[1])})
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a town at this point is a capital. */
    public boolean isOne(double latitude, double longitude) {
        double degree = StrictMath.toRadians(1) * Projection.EARTH;
        double shrink = StrictMath.cos(StrictMath.toRadians(latitude));
        return points.stream().anyMatch(point -> {
            double north = (point[0] - latitude) * degree;
            double east = Projection.nearest(point[1] - longitude) * shrink * degree;
            return north * north + east * east < NEAR * NEAR;
        });
    }
}
