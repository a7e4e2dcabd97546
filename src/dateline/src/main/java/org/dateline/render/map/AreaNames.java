package org.dateline.render.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Names of countries and seas: whole inside what they name, where it is widest, on nothing else. */
final class AreaNames {

    /** How far beyond a name its area is looked at, in squares of the ground: the more of it, the better it lies. */
    private static final int ROOM = 6;

    /** What more room is worth, against units away from the middle of the area. */
    private static final double A_STEP_OF_ROOM = 25;

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
        Ground.Part part = ground.part(owner);
        for (String name : names) {
            for (Words words : Words.of(name)) {
                Optional<Box> best = best(part, owner, words, letters, inside);
                if (best.isPresent()) {
                    labels.put(kind, words, letters, best.get(), Side.MIDDLE);
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Box> best(Ground.Part part, int owner, Words words, Lettering letters, Predicate<Box> inside) {
        double width = words.width(letters);
        double height = words.height(letters);
        if (part.size() * ground.cell() * ground.cell() < width * height) {
            return Optional.empty();
        }
        List<Box> boxes = new ArrayList<>();
        double middleX = 0;
        double middleY = 0;
        for (int row = 0; row < ground.rows(); row += 2) {
            for (int column = 0; column < ground.columns(); column += 2) {
                if (ground.owner(column, row) == owner) {
                    Box box = Box.around(column * ground.cell(), row * ground.cell(), width / 2, height / 2);
                    if (inside.test(box)) {
                        boxes.add(box);
                        middleX += column * ground.cell();
                        middleY += row * ground.cell();
                    }
                }
            }
        }
        double x = middleX / Math.max(1, boxes.size());
        double y = middleY / Math.max(1, boxes.size());
        Optional<Box> best = Optional.empty();
        double most = -Double.MAX_VALUE;
        for (Box box : boxes) {
            if (part.holds(box) && labels.isFree(box)) {
                double away = Math.hypot((box.left() + box.right()) / 2 - x, (box.top() + box.bottom()) / 2 - y);
                double worth = room(part, box) * A_STEP_OF_ROOM - away;
                if (worth > most) {
                    most = worth;
                    best = Optional.of(box);
                }
            }
        }
        return best;
    }

    private int room(Ground.Part part, Box box) {
        int room = 0;
        while (room < ROOM && isRoomy(part, box.grown((room + 1) * ground.cell()))) {
            room++;
        }
        return room;
    }

    private boolean isRoomy(Ground.Part part, Box box) {
        return part.holds(box) && labels.isFree(box);
    }
}
