package org.dateline.model;

import java.util.Map;
import org.dateline.problem.Location;

/**
 * Where every field stands, so that a check can point at it.
 *
 * @param files file → path of the field inside it ({@code claims[1].denies}) → place
 */
public record Locations(Map<String, Map<String, Location>> files) {

    /** The place of a field, of what holds it where it is not written, or of the file. */
    public Location of(String file, String field) {
        Map<String, Location> fields = files.getOrDefault(file, Map.of());
        for (String path = field; !path.isEmpty(); path = parent(path)) {
            Location at = fields.get(path);
            if (at != null) {
                return at;
            }
        }
        return new Location(file, 1, 1);
    }

    private static String parent(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0 ? "" : path.substring(0, end);
    }
}
