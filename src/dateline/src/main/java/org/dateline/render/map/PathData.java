package org.dateline.render.map;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Lines as the text of an SVG path, in whole units and short steps. */
final class PathData {

    private final StringBuilder data = new StringBuilder();

    private PathData() {}

    static String closed(List<Coordinate[]> rings) {
        PathData path = new PathData();
        rings.forEach(ring -> path.append(ring, true));
        return path.data.toString();
    }

    static String open(List<Coordinate[]> lines) {
        PathData path = new PathData();
        lines.forEach(line -> path.append(line, false));
        return path.data.toString();
    }

    private void append(Coordinate[] points, boolean closed) {
        StringBuilder steps = new StringBuilder();
        long firstX = Math.round(points[0].getX());
        long firstY = Math.round(points[0].getY());
        long x = firstX;
        long y = firstY;
        int count = 0;
        for (int i = 1; i < points.length; i++) {
            long nextX = Math.round(points[i].getX());
            long nextY = Math.round(points[i].getY());
            boolean back = closed && i == points.length - 1;
            if (!back && (nextX != x || nextY != y)) {
                number(steps, nextX - x, count > 0);
                number(steps, nextY - y, true);
                x = nextX;
                y = nextY;
                count++;
            }
        }
        if (count >= (closed ? 2 : 1)) {
            data.append('M').append(firstX);
            number(data, firstY, true);
            data.append('l').append(steps).append(closed ? "z" : "");
        }
    }

    private static void number(StringBuilder text, long number, boolean parted) {
        if (parted && number >= 0) {
            text.append(' ');
        }
        text.append(number);
    }
}
