package org.dateline.render.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the seas of the world lie, roughly: the coasts bound their names. */
final class Seas {

    /** Units: what is narrower on a sheet is not named there, or a map of the world would be full of gulfs. */
    private static final double NARROWEST = 60;

    private static final String RESOURCE = "/org/dateline/map/seas.txt";

    private Seas() {}

    /** Names the seas on a sheet, the smaller before those that they are part of. */
    static void names(Projection sheet, Request.Names names, Lettering letters, AreaNames areas, int most) {
        List<Sea> seas = read();
        Set<String> named = new LinkedHashSet<>();
        for (Sea sea : seas) {
            if (named.size() < most
                    && !named.contains(sea.key())
                    && sea.isOn(sheet)
                    && areas.set("sea", Ground.SEA, names.sea(sea.key()), letters, box -> sea.holds(box, sheet))) {
                named.add(sea.key());
            }
        }
    }

    /** All keys, in the order of the file. */
    static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        read().forEach(sea -> keys.add(sea.key()));
        return keys;
    }

    /** A part of a sea, between meridians and parallels; east may lie beyond 180. */
    private record Sea(String key, double west, double east, double south, double north) {

        boolean isOn(Projection sheet) {
            double left = sheet.x((west + east) / 2) - StrictMath.toRadians((east - west) / 2) * sheet.scale();
            double right = sheet.x((west + east) / 2) + StrictMath.toRadians((east - west) / 2) * sheet.scale();
            return right - left > NARROWEST
                    && right > 0
                    && left < sheet.width()
                    && sheet.y(south) > 0
                    && sheet.y(north) < sheet.height();
        }

        boolean holds(Box box, Projection sheet) {
            double latitude = sheet.latitudeAt((box.top() + box.bottom()) / 2);
            double longitude = sheet.longitudeAt((box.left() + box.right()) / 2);
            double east0 = Projection.nearest(longitude - (west + east) / 2);
            return south <= latitude && latitude <= north && Math.abs(east0) <= (east - west) / 2;
        }
    }

    private static List<Sea> read() {
        try (InputStream stream = Seas.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The seas are missing from the engine's jar");
            }
            List<Sea> seas = new ArrayList<>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> seas.add(sea(line.split(" "))));
            return seas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sea sea(String[] fields) {
        return new Sea(
                fields[0],
                Double.parseDouble(fields[1]),
                Double.parseDouble(fields[2]),
                Double.parseDouble(fields[3]),
                Double.parseDouble(fields[4]));
    }
}
