package org.dateline.render.strip;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A mark on a scale, from 0 to 100 percent.
 *
 * @param hours where its dots lie, if it has any
 * @param sure whether its date is given without "about" or a doubt
 * @param openStart whether it may have begun before
 * @param openEnd whether it goes on
 * @param later whether it follows another event of its day
 */
public record Mark(
        Kind kind,
        double from,
        double to,
        double width,
        List<Double> hours,
        boolean sure,
        boolean openStart,
        boolean openEnd,
        boolean later) {

    /** A time shorter than this is drawn as a tick. */
    private static final double NARROWEST = .8;

    /** What it looks like. */
    public enum Kind {
        /** All of this time, or no hour given. */
        BAR,
        /** The same, too short to have a width. */
        TICK,
        /** Some time between the ends. */
        SPAN,
        /** A given hour. */
        DOT,
        /** One of these hours. */
        HOURS,
        /** Still to come. */
        HOLLOW,
        /** Still to come, at a given hour or too short to have a width. */
        RING
    }

    /**
     * The mark of what happened.
     *
     * @param asOf what has happened did so by then
     */
    public static Mark of(Happening happening, Axis axis, LocalDateTime asOf) {
        Shape shape = happening.shape();
        Optional<LocalDateTime> end = shape.end();
        boolean whole = shape instanceof Shape.Whole;
        boolean lasted = whole && !isDay(shape);
        LocalDateTime last = end.orElse(happening.coming() || asOf.isAfter(axis.to()) ? axis.to() : asOf);
        boolean past = !happening.coming()
                && !lasted
                && last.isAfter(asOf)
                && happening.from().isBefore(asOf);
        double to = axis.at(past ? asOf : last);
        double from = Math.min(axis.at(shape.start().orElse(axis.from())), to);
        boolean openStart = shape.start().filter(axis::holds).isEmpty();
        boolean openEnd = end.isEmpty() || lasted && end.get().isAfter(axis.to());
        List<Double> hours = shape instanceof Shape.OneOf one
                ? one.hours().stream().filter(axis::holds).map(axis::at).toList()
                : shape instanceof Shape.At at ? List.of(axis.at(at.hour())) : List.of();
        double width = Percent.difference(to, from);
        return new Mark(
                kind(shape, width, happening.coming()),
                from,
                to,
                width,
                hours,
                happening.sure(),
                openStart,
                openEnd,
                happening.later());
    }

    private static Kind kind(Shape shape, double width, boolean coming) {
        if (shape instanceof Shape.OneOf) {
            return Kind.HOURS;
        }
        if (coming) {
            return width < NARROWEST ? Kind.RING : Kind.HOLLOW;
        }
        if (shape instanceof Shape.At) {
            return Kind.DOT;
        }
        return width < NARROWEST ? Kind.TICK : shape instanceof Shape.Whole ? Kind.BAR : Kind.SPAN;
    }

    /** Whether it covers a stretch of the scale, with two ends to be seen. */
    public boolean hasWidth() {
        return kind == Kind.BAR || kind == Kind.SPAN || kind == Kind.HOURS || kind == Kind.HOLLOW;
    }

    private static boolean isDay(Shape shape) {
        return shape.start()
                .flatMap(start -> shape.end().map(start.plusDays(1)::equals))
                .orElse(false);
    }
}
