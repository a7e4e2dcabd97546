package org.dateline.render.map;

import java.util.List;

/**
 * The corner of the sheet for the scale and the inset, the emptiest of the four.
 *
 * @param box with the scale above and the inset below
 * @param hasInset whether there is one: not on a map of half the world
 */
record Corner(Box box, boolean hasInset) {

    static final double WIDTH = 152;

    static final double SCALE_HEIGHT = 34;

    static final double INSET_HEIGHT = 112;

    /** Radians across from which on a map shows the wider region itself. */
    private static final double WORLDWIDE = 0.9;

    private static final double EDGE = 9;

    /** Room around a place's sign for its name. */
    private static final double NAME = 14;

    /** The sheet; made higher at its foot, where places stand in all four corners. */
    static Projection withRoom(Projection sheet, List<Spot> spots) {
        if (spotsIn(of(sheet, spots).box(), sheet, spots) == 0) {
            return sheet;
        }
        double more = height(sheet) + EDGE;
        return new Projection(
                sheet.longitude(),
                sheet.middle() - more / 2 / sheet.scale(),
                sheet.scale(),
                sheet.width(),
                sheet.height() + more);
    }

    private static boolean hasInset(Projection sheet) {
        return sheet.width() / sheet.scale() <= WORLDWIDE;
    }

    private static double height(Projection sheet) {
        return SCALE_HEIGHT + (hasInset(sheet) ? INSET_HEIGHT : 0);
    }

    static Corner of(Projection sheet, List<Spot> spots) {
        double height = height(sheet);
        double right = sheet.width() - EDGE;
        double foot = sheet.height() - EDGE;
        List<Box> corners = List.of(
                new Box(right - WIDTH, foot - height, right, foot),
                new Box(EDGE, foot - height, EDGE + WIDTH, foot),
                new Box(right - WIDTH, EDGE, right, EDGE + height),
                new Box(EDGE, EDGE, EDGE + WIDTH, EDGE + height));
        Box best = corners.get(0);
        for (Box corner : corners) {
            if (spotsIn(corner, sheet, spots) < spotsIn(best, sheet, spots)) {
                best = corner;
            }
        }
        return new Corner(best, hasInset(sheet));
    }

    private static long spotsIn(Box corner, Projection sheet, List<Spot> spots) {
        return spots.stream()
                .filter(spot -> spot.reach() != Spot.Reach.COUNTRY)
                .filter(spot -> LocatorMap.mark(sheet, spot).grown(NAME).meets(corner))
                .count();
    }

    Box scale() {
        return new Box(box.left(), box.top(), box.right(), box.top() + SCALE_HEIGHT);
    }

    Box inset() {
        return new Box(box.left(), box.bottom() - INSET_HEIGHT, box.right(), box.bottom());
    }
}
