package org.dateline.render.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
        List<List<Double>> crossings = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            crossings.add(new ArrayList<>());
        }
        rings.forEach(ring -> cross(ring, crossings));
        for (int row = 0; row < rows; row++) {
            List<Double> found = crossings.get(row);
            found.sort(Comparator.naturalOrder());
            for (int i = 0; i + 1 < found.size(); i += 2) {
                int from = Math.max(0, (int) Math.ceil(found.get(i) / cell - 0.5));
                int to = Math.min(columns, (int) Math.ceil(found.get(i + 1) / cell - 0.5));
                for (int column = from; column < to; column++) {
                    owners[row * columns + column] = owner;
                }
            }
        }
    }

    /** Where a ring crosses the middle of each row. */
    private void cross(Coordinate[] ring, List<List<Double>> crossings) {
        for (int i = 1; i < ring.length; i++) {
            double from = ring[i - 1].getY();
            double to = ring[i].getY();
            int first = Math.max(0, (int) Math.ceil(Math.min(from, to) / cell - 0.5));
            int last = Math.min(rows - 1, (int) Math.ceil(Math.max(from, to) / cell - 0.5) - 1);
            for (int row = first; row <= last; row++) {
                double part = ((row + 0.5) * cell - from) / (to - from);
                crossings.get(row).add(ring[i - 1].getX() + part * (ring[i].getX() - ring[i - 1].getX()));
            }
        }
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

    /** The squares of one owner. */
    Part part(int owner) {
        int[] sums = new int[(columns + 1) * (rows + 1)];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int at = (row + 1) * (columns + 1) + column + 1;
                sums[at] = sums[at - 1]
                        + sums[at - columns - 1]
                        - sums[at - columns - 2]
                        + (owners[row * columns + column] == owner ? 1 : 0);
            }
        }
        return new Part(sums);
    }

    /** The squares of one owner, counted so that a box is asked in one step. */
    final class Part {

        private final int[] sums;

        private Part(int[] sums) {
            this.sums = sums;
        }

        int size() {
            return sums[sums.length - 1];
        }

        /** Whether it has every square of a box that lies on the sheet. */
        boolean holds(Box box) {
            int left = Math.max(0, (int) (box.left() / cell));
            int top = Math.max(0, (int) (box.top() / cell));
            int right = Math.min(columns, (int) (box.right() / cell) + 1);
            int bottom = Math.min(rows, (int) (box.bottom() / cell) + 1);
            return sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top)
                    == (right - left) * (bottom - top);
        }

        private int sum(int column, int row) {
            return sums[row * (columns + 1) + column];
        }
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
