package org.dateline.render.strip;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The scale of what lies far from the events: years, where they take days.
 *
 * @param marks of what lies far, in the order of time
 * @param window the scale of the events
 * @param windowFrom where the scale of the events begins on it, in percent
 * @param windowTo where that ends
 */
public record Line(Axis axis, List<Row> marks, Axis window, double windowFrom, double windowTo) {

    /** What lies far with its mark. */
    public record Row(Happening happening, Mark mark) {}

    /**
     * @param before what happened before
     * @param far events outside the scale of the others
     * @param window that scale
     * @return empty where nothing lies far
     */
    public static Optional<Line> of(List<Happening> before, List<Happening> far, Axis window, LocalDateTime asOf) {
        List<Happening> all = Stream.concat(before.stream(), far.stream())
                .sorted(Comparator.comparing(Happening::from))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime from = earlier(Window.start(all), window.from());
        LocalDateTime end = far.isEmpty() ? window.to() : later(Window.end(far), window.to());
        Axis axis = Axis.over(from, end, false);
        return Optional.of(new Line(
                axis,
                all.stream().map(one -> new Row(one, Mark.of(one, axis, asOf))).toList(),
                window,
                axis.at(window.from()),
                axis.at(window.to())));
    }

    /** How many times larger the other scale is. */
    public double factor() {
        return (double) axis.minutes() / window.minutes();
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
