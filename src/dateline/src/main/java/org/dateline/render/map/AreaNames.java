package org.dateline.render.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Names of countries and seas: whole inside what they name, where it is widest, on nothing else. */
final class AreaNames {

    /** How far beyond a name its area is looked at, in squares of the ground: the more of it, the better it lies. */
    private static final int ROOM = 6;

    /** From one line to the next, in heights of a line. */
    private static final double LINE = 1.15;

    private final Ground ground;
    private final Labels labels;

    AreaNames(Ground ground, Labels labels) {
        this.ground = ground;
        this.labels = labels;
    }

    /**
     * Sets the first of some names that fits, on one line or on two.
     *
     * @param owner of the squares that it must lie on
     * @param inside further bounds, by the middle of the name
     */
    boolean set(String kind, int owner, List<String> names, Lettering letters, Predicate<Box> inside) {
        for (String name : names) {
            for (List<String> lines : lines(name)) {
                Optional<Box> best = best(owner, lines, letters, inside);
                if (best.isPresent()) {
                    put(kind, lines, letters, best.get());
                    return true;
                }
            }
        }
        return false;
    }

    private void put(String kind, List<String> lines, Lettering letters, Box box) {
        double x = (box.left() + box.right()) / 2;
        double height = letters.height() * LINE;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Box own = new Box(
                    x - letters.width(line) / 2,
                    box.top() + i * height,
                    x + letters.width(line) / 2,
                    box.top() + i * height + letters.height());
            labels.put(kind, line, letters, own, Side.MIDDLE);
        }
    }

    private Optional<Box> best(int owner, List<String> lines, Lettering letters, Predicate<Box> inside) {
        double width = lines.stream().mapToDouble(letters::width).max().orElse(0);
        double height = letters.height() * (1 + LINE * (lines.size() - 1));
        Optional<Box> best = Optional.empty();
        double most = -1;
        for (int row = 0; row < ground.rows(); row += 2) {
            for (int column = 0; column < ground.columns(); column += 2) {
                if (ground.owner(column, row) != owner) {
                    continue;
                }
                Box box = Box.around(column * ground.cell(), row * ground.cell(), width / 2, height / 2);
                if (inside.test(box) && labels.isFree(box) && ground.isAll(owner, box)) {
                    double room = room(owner, box);
                    if (room > most) {
                        most = room;
                        best = Optional.of(box);
                    }
                }
            }
        }
        return best;
    }

    private double room(int owner, Box box) {
        int room = 0;
        while (room < ROOM && roomy(owner, box.grown((room + 1) * ground.cell()))) {
            room++;
        }
        return room;
    }

    private boolean roomy(int owner, Box box) {
        return labels.isFree(box) && ground.isAll(owner, box);
    }

    /** The name on one line; on two, where it has several words. */
    private static List<List<String>> lines(String name) {
        int best = -1;
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            if (best < 0 || Math.abs(name.length() - 2 * space) < Math.abs(name.length() - 2 * best)) {
                best = space;
            }
        }
        return best < 0
                ? List.of(List.of(name))
                : List.of(List.of(name), List.of(name.substring(0, best), name.substring(best + 1)));
    }
}
