package org.dateline.render.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code world.atlas}, which {@code src/atlas} makes. Numbers are unsigned in groups of seven bits, the lowest
 * first; signed ones zigzag. First the grid (four doubles: steps and origin, east then north), then the arcs (number of
 * points; points as steps from the one before; a level for each point but the ends), the countries (number of ISO
 * 3166-1, polygons of rings of arcs), the land (polygons).
 */
final class AtlasReader {

    private static final String RESOURCE = "/org/dateline/map/world.atlas";

    private static final int ALWAYS = 255;

    private final ByteBuffer bytes;

    private AtlasReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static Atlas read() {
        try (InputStream stream = AtlasReader.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The atlas is missing from the engine's jar");
            }
            return new AtlasReader(ByteBuffer.wrap(stream.readAllBytes())).atlas();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Atlas atlas() {
        double[] grid = {bytes.getDouble(), bytes.getDouble(), bytes.getDouble(), bytes.getDouble()};
        int count = unsigned();
        List<Atlas.Arc> arcs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            arcs.add(arc(grid));
        }
        int all = unsigned();
        List<Atlas.Country> countries = new ArrayList<>(all);
        for (int i = 0; i < all; i++) {
            countries.add(new Atlas.Country(unsigned(), rings(arcs)));
        }
        return new Atlas(List.copyOf(arcs), List.copyOf(countries), rings(arcs));
    }

    private Atlas.Arc arc(double[] grid) {
        int size = unsigned();
        double[] longitudes = new double[size];
        double[] latitudes = new double[size];
        int x = 0;
        int y = 0;
        for (int i = 0; i < size; i++) {
            x += signed();
            y += signed();
            double longitude = x * grid[0] + grid[2];
            longitudes[i] = i == 0 ? longitude : longitudes[i - 1] + Projection.nearest(longitude - longitudes[i - 1]);
            latitudes[i] = y * grid[1] + grid[3];
        }
        int[] levels = new int[size];
        levels[0] = ALWAYS;
        levels[size - 1] = ALWAYS;
        for (int i = 1; i < size - 1; i++) {
            levels[i] = bytes.get() & 0xFF;
        }
        return new Atlas.Arc(
                longitudes, latitudes, levels, least(longitudes), most(longitudes), least(latitudes), most(latitudes));
    }

    /** All rings of all polygons. */
    private List<Atlas.Ring> rings(List<Atlas.Arc> arcs) {
        List<Atlas.Ring> rings = new ArrayList<>();
        int polygons = unsigned();
        for (int i = 0; i < polygons; i++) {
            int count = unsigned();
            for (int j = 0; j < count; j++) {
                rings.add(ring(arcs));
            }
        }
        return List.copyOf(rings);
    }

    /** A ring with its bounds: those of its arcs, each moved to where the one before it ends. */
    private Atlas.Ring ring(List<Atlas.Arc> arcs) {
        int[] refs = new int[unsigned()];
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double south = Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        double start = 0;
        double end = 0;
        for (int i = 0; i < refs.length; i++) {
            refs[i] = signed();
            Atlas.Arc arc = arcs.get(refs[i] < 0 ? ~refs[i] : refs[i]);
            double first = arc.end(refs[i] < 0);
            double turn = i == 0 ? 0 : 360 * StrictMath.rint((end - first) / 360);
            start = i == 0 ? first : start;
            end = arc.end(refs[i] >= 0) + turn;
            west = Math.min(west, arc.west() + turn);
            east = Math.max(east, arc.east() + turn);
            south = Math.min(south, arc.south());
            north = Math.max(north, arc.north());
        }
        boolean aroundPole = Math.abs(end - start) > 180;
        return new Atlas.Ring(
                refs, west, east, aroundPole && south < 0 ? -90 : south, aroundPole && south > 0 ? 90 : north);
    }

    private static double least(double[] numbers) {
        double least = numbers[0];
        for (double number : numbers) {
            least = Math.min(least, number);
        }
        return least;
    }

    private static double most(double[] numbers) {
        double most = numbers[0];
        for (double number : numbers) {
            most = Math.max(most, number);
        }
        return most;
    }

    private int unsigned() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    private int signed() {
        int number = unsigned();
        return (number >>> 1) ^ -(number & 1);
    }
}
