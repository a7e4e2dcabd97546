package org.dateline.render.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Figures of one moment, one under the other.
 *
 * @param levels where each tick of the scale lies, in percent
 * @param bars in the order of the figures
 */
public record Bars(Scale scale, List<Double> levels, List<Bar> bars) {

    /** Behind the highest number there is room for slices. */
    private static final double WIDTH = 80;

    /**
     * A figure.
     *
     * @param zero where the scale has its zero
     * @param solid width that is filled
     * @param end where its upper end lies
     * @param open width from the filled part to there
     */
    public record Bar(Reading.Kind kind, double zero, double solid, double open, double end, boolean replaced) {}

    public static Bars of(List<Reading> readings) {
        Scale scale = Scale.of(readings.stream()
                .flatMap(one -> Stream.of(one.low(), one.high()))
                .toList());
        return new Bars(
                scale,
                scale.ticks().stream().map(tick -> percent(scale.at(tick))).toList(),
                readings.stream().map(one -> bar(one, scale)).toList());
    }

    private static Bar bar(Reading one, Scale scale) {
        double zero = percent(scale.at(BigDecimal.ZERO));
        double low = percent(scale.at(one.low()));
        double high = percent(scale.at(one.high()));
        boolean most = one.kind() == Reading.Kind.AT_MOST;
        double from = Math.min(zero, low);
        double solid = most ? 0 : rounded(Math.abs(low - zero));
        double open = most ? rounded(Math.abs(high - zero)) : rounded(high - low);
        return new Bar(one.kind(), from, solid, open, Math.max(zero, high), one.replaced());
    }

    private static double percent(double part) {
        return rounded(WIDTH * part);
    }

    private static double rounded(double number) {
        return Math.round(10 * number) / 10d;
    }
}
