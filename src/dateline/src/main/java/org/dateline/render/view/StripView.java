package org.dateline.render.view;

import java.util.List;
import java.util.Optional;
import org.dateline.render.strip.Label;
import org.dateline.render.strip.Mark;
import org.dateline.render.strip.Placement;

/**
 * An explainer's time, drawn to scale. All places are percentages of the width, from the side on which the language
 * begins.
 *
 * @param mirrored whether the language begins on the right
 * @param title of the drawing
 * @param description what it shows, in words
 * @param lede what the scales are
 * @param line the scale of what lies far before
 * @param far events that only that line shows
 * @param cells the parts of the scale of the events
 * @param lines how many lines of words these have
 * @param ticks smaller lines within them
 * @param now where the moment of the explainer lies, if it lies on the scale
 * @param asOf that moment in words
 * @param lanes marks without a label
 * @param laneHeight in pixels
 * @param rows marks with a label
 * @param legend what the marks mean
 * @param clock whose midnight divides the days
 */
public record StripView(
        boolean mirrored,
        String title,
        String description,
        String lede,
        Optional<LineView> line,
        List<Far> far,
        List<Cell> cells,
        Lines lines,
        List<Double> ticks,
        Optional<Double> now,
        String asOf,
        List<List<Mark>> lanes,
        double laneHeight,
        List<Row> rows,
        List<Meaning> legend,
        Optional<String> clock) {

    /** The most lines that the parts have, on a narrow screen and otherwise; 1 at least. */
    public record Lines(int narrow, int wide) {}

    /** An event far from the others. */
    public record Far(String when, Link event) {}

    /**
     * A part of the scale.
     *
     * @param href the day in the chronology, or the first event of the time
     * @param name the time and what happened in it: "Wed 27 Nov: 1 event"
     * @param narrow lines that fit it on a narrow screen
     * @param wide lines that fit it otherwise
     */
    public record Cell(
            double from, double width, Optional<String> href, String name, List<String> narrow, List<String> wide) {}

    /**
     * An event.
     *
     * @param lead "later"
     * @param hour "17:00"
     * @param status a word, unless it is reported
     * @param when its date, for those who do not see the mark
     * @param withdrawn whether it was taken back
     * @param placement where the label stands
     * @param space percentage that is left free before the label, or after one that stands before
     */
    public record Row(
            Link event,
            Optional<String> lead,
            Optional<String> hour,
            Optional<String> status,
            String when,
            boolean withdrawn,
            Placement placement,
            double space,
            Mark mark) {}

    /** What a mark means. */
    public record Meaning(String mark, String text) {}

    /**
     * The scale of what lies far.
     *
     * @param title of the drawing
     * @param description what it shows, in words
     * @param spans what lasted for long, each above the line with its name
     * @param marks on the line
     * @param labels of the marks
     * @param from where the scale of the events begins on it
     * @param to where that ends
     */
    public record LineView(
            String title,
            String description,
            List<Lasting> spans,
            List<Mark> marks,
            List<Double> edges,
            List<Double> ticks,
            List<LineLabel> labels,
            double from,
            double to) {

        /**
         * Something that lasted.
         *
         * @param fits whether the name is short enough for a narrow screen
         */
        public record Lasting(Mark mark, String name, boolean fits) {}

        /**
         * The date and name of a mark.
         *
         * @param width "n" on a narrow screen, "m" on a middling one, "x" on a wide one
         * @param name where there is room for it
         */
        public record LineLabel(String width, Label label, String date, Optional<String> name) {}
    }
}
