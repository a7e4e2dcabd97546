package org.dateline.render.view;

import java.util.List;
import java.util.Optional;
import org.dateline.render.chart.Bars;
import org.dateline.render.chart.Plot;

/**
 * A series, drawn. Its table says the same.
 *
 * @param mirrored whether the language begins on the right
 * @param title of the drawing
 * @param description its figures in words
 * @param plot the figures over time; empty where nobody counts twice
 * @param bars otherwise the figures, one under the other
 * @param legend what the marks mean
 * @param notes what cannot be drawn
 */
public record ChartView(
        boolean mirrored,
        String title,
        String description,
        Optional<PlotView> plot,
        Optional<BarsView> bars,
        List<Meaning> legend,
        List<String> notes) {

    /** What a mark means. */
    public record Meaning(String mark, String text) {}

    /** A number on the scale and where it lies. */
    public record Level(double at, String number) {}

    /**
     * Figures over time.
     *
     * @param height of the drawing, in pixels
     * @param ends the last figure of each source
     * @param endsHeight of the drawing of these, in pixels
     */
    public record PlotView(
            int height,
            List<Level> levels,
            List<Tick> ticks,
            List<Plot.Segment> segments,
            List<Plot.Point> points,
            List<End> ends,
            double endsHeight) {}

    /**
     * A name on the axis of time.
     *
     * @param middle whether it stands in the middle of what it names
     */
    public record Tick(double at, boolean middle, Optional<String> narrow, Optional<String> wide) {}

    /**
     * A source with its last figure.
     *
     * @param source its number, which is its pattern
     * @param x where its line ends
     * @param y the same, down
     * @param label where its name stands
     */
    public record End(int source, double x, double y, double label, String name, String words) {}

    /** Figures of one moment. */
    public record BarsView(List<Level> levels, List<BarView> bars) {}

    /**
     * A figure.
     *
     * @param name who gives it, or of what it is a part
     */
    public record BarView(String name, String words, boolean part, Bars.Bar bar) {}
}
