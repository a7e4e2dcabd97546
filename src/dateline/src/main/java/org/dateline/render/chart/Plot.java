package org.dateline.render.chart;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.render.strip.Axis;

/**
 * Figures over time. Across in percent of the width, from the side on which the language begins; down in pixels.
 *
 * @param axis of time
 * @param levels where each tick of the scale lies
 * @param segments what joins the figures of one source
 */
public record Plot(Axis axis, Scale scale, List<Double> levels, List<Point> points, List<Segment> segments) {

    /** Height of the drawing in pixels: room for slices, the scale, and the names of days. */
    public static final int HEIGHT = 260;

    private static final int TOP = 44;
    private static final int BOTTOM = 228;

    /** What stays free on both sides, in percent. */
    private static final double INSET = 4;

    /** Sources that count on one day stand beside each other, so far apart. */
    private static final double APART = 1.4;

    private static final double FARTHEST = 3;

    /**
     * A figure.
     *
     * @param top where its upper end lies
     * @param bottom where its lower end lies
     * @param from where the first day lies on which it may have been counted; empty where that is known
     */
    public record Point(
            Reading.Kind kind,
            int source,
            double x,
            double top,
            double bottom,
            Optional<Double> from,
            Optional<Double> to,
            boolean replaced) {}

    /** A line between two figures of one source. */
    public record Segment(int source, double x1, double y1, double x2, double y2) {}

    /** Whether a drawing over time tells more than bars: somebody counts at two times at least. */
    public static boolean isWorthwhile(List<Reading> readings) {
        return readings.stream()
                .anyMatch(one -> readings.stream()
                        .anyMatch(other -> one.attributed()
                                && one.source() == other.source()
                                && !one.middle().equals(other.middle())));
    }

    /**
     * @param hours whether hours of counts are known
     */
    public static Plot of(List<Reading> readings, boolean hours) {
        LocalDateTime from = readings.stream()
                .map(Reading::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDateTime to = readings.stream()
                .map(Reading::to)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Axis axis = Axis.over(from, to, hours);
        Scale scale = Scale.of(readings.stream()
                .flatMap(one -> Stream.of(one.low(), one.high()))
                .toList());
        int sources = readings.stream().mapToInt(Reading::source).max().orElse(0) + 1;
        List<Point> points = readings.stream()
                .map(one -> point(one, axis, scale, shift(one.source(), sources)))
                .toList();
        List<Integer> attributed = readings.stream()
                .filter(Reading::attributed)
                .map(Reading::source)
                .distinct()
                .toList();
        return new Plot(
                axis,
                scale,
                scale.ticks().stream().map(tick -> y(scale.at(tick))).toList(),
                points,
                segments(points, attributed, sources));
    }

    private static double shift(int source, int sources) {
        double apart = sources == 1 ? 0 : Math.min(APART, 2 * FARTHEST / (sources - 1));
        return (source - (sources - 1) / 2d) * apart;
    }

    private static Point point(Reading one, Axis axis, Scale scale, double shift) {
        return new Point(
                one.kind(),
                one.source(),
                rounded(across(axis.at(one.middle())) + shift),
                y(scale.at(one.high())),
                y(scale.at(one.low())),
                one.isSpread() ? Optional.of(across(axis.at(one.from()))) : Optional.empty(),
                one.isSpread() ? Optional.of(across(axis.at(one.to()))) : Optional.empty(),
                one.replaced());
    }

    /** Counts whose day is not known, and ones taken back, join nothing: the line would claim a slope. */
    private static List<Segment> segments(List<Point> points, List<Integer> attributed, int sources) {
        List<Segment> segments = new ArrayList<>();
        IntStream.range(0, sources).filter(attributed::contains).forEach(source -> {
            List<Point> own = points.stream()
                    .filter(point -> point.source() == source
                            && !point.replaced()
                            && point.from().isEmpty())
                    .sorted(Comparator.comparing(Point::x))
                    .toList();
            for (int i = 1; i < own.size(); i++) {
                Point last = own.get(i - 1);
                Point next = own.get(i);
                segments.add(new Segment(source, last.x(), last.top(), next.x(), next.top()));
                if (last.top() != last.bottom() || next.top() != next.bottom()) {
                    segments.add(new Segment(source, last.x(), last.bottom(), next.x(), next.bottom()));
                }
            }
        });
        return segments;
    }

    /** Where a place on the axis of time lies in the drawing. */
    public static double across(double percent) {
        return rounded(INSET + percent * (100 - 2 * INSET) / 100);
    }

    private static double y(double part) {
        return rounded(BOTTOM - part * (BOTTOM - TOP));
    }

    private static double rounded(double number) {
        return Math.round(10 * number) / 10d;
    }
}
