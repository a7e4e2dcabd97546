package org.dateline.render.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.render.view.MapView;

/** Sets words on the sheet, one after the other, where nothing stands yet. */
final class Labels {

    /** Between a mark and its name. */
    private static final double GAP = 5;

    /** Words keep this far from the edge of the sheet. */
    private static final double EDGE = 4;

    /** What it costs to stand on a square with a border, against the place next in the order. */
    private static final double ON_A_BORDER = 0.7;

    /** Around words. */
    private static final double AIR = 1.5;

    /** How far from a line its words may stand, and from where on a leader joins them. */
    private static final double FARTHEST = 70;

    private static final double LEADER = 10;

    private final Projection sheet;
    private final Ground ground;
    private final boolean fromRight;
    private final List<Box> taken;
    private final List<MapView.Label> set = new ArrayList<>();
    private final List<MapView.Line> leaders = new ArrayList<>();

    /**
     * @param fromRight whether the language is written from right to left
     * @param taken where nothing may stand
     */
    Labels(Projection sheet, Ground ground, boolean fromRight, List<Box> taken) {
        this.sheet = sheet;
        this.ground = ground;
        this.fromRight = fromRight;
        this.taken = new ArrayList<>(taken);
    }

    MapView.Lettering view() {
        return new MapView.Lettering(List.copyOf(set), List.copyOf(leaders));
    }

    /** The boxes that hold words or marks by now. */
    List<Box> taken() {
        return List.copyOf(taken);
    }

    boolean isFree(Box box) {
        if (!sheet().holds(box)) {
            return false;
        }
        Box aired = box.grown(AIR);
        for (Box other : taken) {
            if (aired.meets(other)) {
                return false;
            }
        }
        return true;
    }

    private Box sheet() {
        return new Box(0, 0, sheet.width(), sheet.height()).grown(-EDGE);
    }

    /** Names a mark: beside it, else below or above, else at its corners; off the borders if that can be. */
    boolean name(String kind, String text, Lettering letters, Box mark) {
        for (Words words : Words.of(text)) {
            Optional<Box> best = beside(words, letters, mark);
            if (best.isPresent()) {
                put(kind, words, letters, best.get(), side(best.get(), mark));
                return true;
            }
        }
        return false;
    }

    private Optional<Box> beside(Words words, Lettering letters, Box mark) {
        double x = (mark.left() + mark.right()) / 2;
        double width = words.width(letters);
        double height = words.height(letters);
        double right = mark.right() + GAP;
        double left = mark.left() - GAP - width;
        double level = (mark.top() + mark.bottom()) / 2 - height / 2;
        double below = mark.bottom() + GAP / 2;
        double above = mark.top() - GAP / 2 - height;
        double after = fromRight ? left : right;
        double before = fromRight ? right : left;
        double[][] places = {
            {after, level},
            {before, level},
            {x - width / 2, below},
            {x - width / 2, above},
            {fromRight ? x - width : x, below},
            {fromRight ? x - width : x, above},
            {fromRight ? x : x - width, below},
            {fromRight ? x : x - width, above}
        };
        Optional<Box> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < places.length; i++) {
            Box box = new Box(places[i][0], places[i][1], places[i][0] + width, places[i][1] + height);
            double cost = i + ON_A_BORDER * ground.edges(box);
            if (cost < least && isFree(box)) {
                least = cost;
                best = Optional.of(box);
            }
        }
        return best;
    }

    private static Side side(Box box, Box mark) {
        double x = (mark.left() + mark.right()) / 2;
        if (box.left() >= x) {
            return Side.LEFT;
        }
        return box.right() <= x ? Side.RIGHT : Side.MIDDLE;
    }

    /** Words in the middle of a field, if they fit. */
    boolean within(String kind, String text, Lettering letters, double x, double y) {
        Box box = letters.centred(text, x, y);
        if (!isFree(box)) {
            return false;
        }
        put(kind, new Words(List.of(text)), letters, box, Side.MIDDLE);
        return true;
    }

    /** Words beside a line, at its middle; on a leader, where there is no room so near. */
    boolean beside(String kind, String text, Lettering letters, double x, double y, double across, double down) {
        double length = Math.max(1, Math.hypot(across, down));
        Optional<Box> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (double away = 5; away <= FARTHEST; away += 5) {
            for (int side = -1; side <= 1; side += 2) {
                Box box = aside(text, letters, x, y, away, side * -down / length, side * across / length);
                double cost = away / 5 + ON_A_BORDER * ground.edges(box);
                if (cost < least && isFree(box)) {
                    least = cost;
                    best = Optional.of(box);
                }
            }
        }
        best.ifPresent(box -> {
            put(kind, new Words(List.of(text)), letters, box, side(box, Box.around(x, y, 0, 0)));
            if (!box.grown(LEADER).holds(x, y)) {
                leader(x, y, box);
            }
        });
        return best.isPresent();
    }

    /** The box of words that lie in a direction from a point. */
    private static Box aside(
            String text, Lettering letters, double x, double y, double away, double east, double south) {
        double halfWidth = letters.width(text) / 2;
        double halfHeight = letters.height() / 2;
        return Box.around(
                x + east * away + Math.signum(steep(east)) * halfWidth,
                y + south * away + Math.signum(steep(south)) * halfHeight,
                halfWidth,
                halfHeight);
    }

    /** A part of a direction that counts. */
    private static double steep(double part) {
        return Math.abs(part) < 0.3 ? 0 : part;
    }

    /** A thin line to the nearest point of a box. */
    private void leader(double x, double y, Box box) {
        double toX = Math.max(box.left(), Math.min(box.right(), x));
        double toY = Math.max(box.top(), Math.min(box.bottom(), y));
        leaders.add(new MapView.Line(Units.text(x), Units.text(y), Units.text(toX), Units.text(toY)));
    }

    /** Sets words into their box, line by line, from the side that faces what they name. */
    void put(String kind, Words words, Lettering letters, Box box, Side side) {
        taken.add(box);
        double x = switch (side) {
            case LEFT -> box.left();
            case RIGHT -> box.right();
            case MIDDLE -> (box.left() + box.right()) / 2;
        };
        double foot = box.top() + letters.ascent();
        for (String line : words.lines()) {
            set.add(new MapView.Label(kind, Units.text(x), Units.text(foot), side.word(), line));
            foot += Words.LINE * letters.height();
        }
    }
}
