package org.dateline.render.map;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Whose land each small square of the sheet is. */
final class Ground {

    static final int SEA = -1;

    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] owners;

    private Ground(Projection sheet, double cell) {
        this.cell = cell;
        this.columns = (int) Math.ceil(sheet.width() / cell);
        this.rows = (int) Math.ceil(sheet.height() / cell);
        this.owners = new int[columns * rows];
        Arrays.fill(owners, SEA);
    }

    /** The countries on a sheet. */
    static Ground of(Atlas atlas, Outlines outlines, Projection sheet, double cell) {
        Ground ground = new Ground(sheet, cell);
        for (int i = 0; i < atlas.countries().size(); i++) {
            ground.fill(i, outlines.country(i));
        }
        return ground;
    }

    /** The countries that have a square, in the order of the atlas. */
    List<Integer> owners() {
        return Arrays.stream(owners)
                .filter(owner -> owner != SEA)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    double cell() {
        return cell;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** Fills what rings enclose, counted by how often a row crosses them. */
    private void fill(int owner, List<Coordinate[]> rings) {
        if (rings.isEmpty()) {
            return;
        }
        for (int row = 0; row < rows; row++) {
            double y = (row + 0.5) * cell;
            double[] crossings = rings.stream()
                    .flatMapToDouble(ring -> Arrays.stream(crossings(ring, y)))
                    .sorted()
                    .toArray();
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                int from = Math.max(0, (int) Math.ceil(crossings[i] / cell - 0.5));
                int to = Math.min(columns, (int) Math.ceil(crossings[i + 1] / cell - 0.5));
                for (int column = from; column < to; column++) {
                    owners[row * columns + column] = owner;
                }
            }
        }
    }

    private static double[] crossings(Coordinate[] ring, double y) {
        double[] found = new double[4];
        int count = 0;
        for (int i = 1; i < ring.length; i++) {
            double from = ring[i - 1].getY();
            double to = ring[i].getY();
            if (from > y != to > y) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = ring[i - 1].getX() + (y - from) / (to - from) * (ring[i].getX() - ring[i - 1].getX());
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The owner of a square; of the nearest one, beyond the edge. */
    int owner(int column, int row) {
        int x = Math.max(0, Math.min(columns - 1, column));
        int y = Math.max(0, Math.min(rows - 1, row));
        return owners[y * columns + x];
    }

    /** How many squares an owner has. */
    int size(int owner) {
        int size = 0;
        for (int one : owners) {
            size += one == owner ? 1 : 0;
        }
        return size;
    }

    /** Whether all of a box has one owner. */
    boolean isAll(int owner, Box box) {
        for (int row = (int) (box.top() / cell); row <= (int) (box.bottom() / cell); row++) {
            for (int column = (int) (box.left() / cell); column <= (int) (box.right() / cell); column++) {
                if (owner(column, row) != owner) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many squares of a box lie at a border or a coast. */
    int edges(Box box) {
        int edges = 0;
        for (int row = (int) (box.top() / cell); row <= (int) (box.bottom() / cell); row++) {
            for (int column = (int) (box.left() / cell); column <= (int) (box.right() / cell); column++) {
                int owner = owner(column, row);
                edges += owner != owner(column + 1, row) || owner != owner(column, row + 1) ? 1 : 0;
            }
        }
        return edges;
    }
}
