package org.dateline.render.strip;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A story drawn to scale.
 *
 * @param axis the scale on which its events are read
 * @param now where the moment of the story lies on it; empty where that lies far after it
 * @param rows marks with a label of their own, in the order of the story
 * @param unnamed further marks
 * @param lanes these, packed
 * @param line the scale of what lies far before and after
 * @param far events that only the line can show
 */
public record Strip(
        Axis axis,
        Optional<Double> now,
        List<Row> rows,
        List<Row> unnamed,
        List<List<Mark>> lanes,
        Optional<Line> line,
        List<Happening> far) {

    /** More labels than these are a list, and no drawing. */
    public static final int MOST_LABELS = 30;

    /** Where both scales differ by less, one is enough. */
    private static final double TWO_SCALES = 2;

    /** The moment of the story is drawn where it lies no farther behind the events than this part of their time. */
    private static final double NEARBY = .25;

    /** An event with its mark. */
    public record Row(Happening happening, Mark mark) {}

    /**
     * @param events in the order of the story; at least one
     * @param before what happened before
     */
    public static Strip of(List<Happening> events, List<Happening> before, LocalDateTime asOf) {
        Window window = Window.of(events);
        Axis axis = axis(window.near(), asOf);
        List<Row> all = window.near().stream()
                .map(one -> new Row(one, Mark.of(one, axis, asOf)))
                .toList();
        List<Row> keys = all.size() <= MOST_LABELS
                ? all
                : all.stream().filter(row -> row.happening().key()).toList();
        List<Row> rows = keys.size() <= MOST_LABELS ? keys : List.of();
        List<Row> others = all.stream().filter(row -> !rows.contains(row)).toList();
        Optional<Line> line = Line.of(before, window.far(), axis, asOf)
                .filter(one -> !window.far().isEmpty() || one.axis().minutes() >= TWO_SCALES * axis.minutes());
        return new Strip(
                axis,
                axis.holds(asOf) ? Optional.of(axis.at(asOf)) : Optional.empty(),
                rows,
                others,
                Lanes.of(others.stream().map(Row::mark).toList()),
                line,
                window.far());
    }

    private static Axis axis(List<Happening> events, LocalDateTime asOf) {
        LocalDateTime from = Window.start(events);
        LocalDateTime to = Window.end(events);
        boolean hours = events.stream().anyMatch(one -> one.shape() instanceof Shape.At);
        Axis axis = Axis.over(from, to, hours);
        LocalDateTime farthest = axis.to().plusMinutes((long) (NEARBY * axis.minutes()));
        return asOf.isAfter(axis.to()) && !asOf.isAfter(farthest) ? Axis.over(from, asOf, hours) : axis;
    }
}
