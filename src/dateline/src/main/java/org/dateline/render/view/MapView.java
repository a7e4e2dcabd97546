package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The locator map, ready to be printed.
 *
 * @param title what it is, in a few words
 * @param description what it shows, for those who do not see it
 * @param caption sentences: what the signs mean, what is not on the map
 */
public record MapView(String title, String description, Drawing drawing, List<String> caption) {

    /**
     * The map itself: every number in units of its sheet, rounded, as text.
     *
     * @param width of the sheet
     * @param height of the sheet
     * @param land path of the land of all countries
     * @param home path of the countries that the story is about
     * @param borders path of the borders and coasts of other countries
     * @param outline path of those of the story's countries
     * @param fields places of which no edge is known
     * @param rings surroundings of a place
     * @param dots places
     * @param squares capitals
     * @param ways lines between places of which the distance is told
     * @param wide names where the map is large on the screen, or on paper
     * @param narrow names where it is small, and letters are larger in its units
     * @param inset where in the world the map lies
     */
    public record Drawing(
            String width,
            String height,
            String land,
            String home,
            String borders,
            String outline,
            List<Circle> fields,
            List<Circle> rings,
            List<Circle> dots,
            List<Rectangle> squares,
            List<Line> ways,
            Lettering wide,
            Lettering narrow,
            Scale scale,
            Optional<Inset> inset) {}

    /** A circle. */
    public record Circle(String x, String y, String r) {}

    /** A rectangle. */
    public record Rectangle(String x, String y, String width, String height) {}

    /** A straight line. */
    public record Line(String x1, String y1, String x2, String y2) {}

    /**
     * Words.
     *
     * @param kind {@code place}, {@code chief}, {@code country}, {@code sea}, {@code way}, {@code number}
     * @param x of the side that they are set from
     * @param y of their foot
     * @param side which side of the words stands at x, whatever the language: {@code left}, {@code middle}, {@code right}
     */
    public record Label(String kind, String x, String y, String side, String text) {}

    /** Names, and thin lines from those that stand apart. */
    public record Lettering(List<Label> labels, List<Line> leaders) {}

    /**
     * The scale in kilometres and in miles.
     *
     * @param path its bars
     */
    public record Scale(String path, List<Label> labels) {}

    /**
     * The wider region.
     *
     * @param frame where the map lies in it
     */
    public record Inset(
            String x,
            String y,
            String width,
            String height,
            String land,
            String home,
            String borders,
            Rectangle frame,
            Lettering wide,
            Lettering narrow) {}
}
