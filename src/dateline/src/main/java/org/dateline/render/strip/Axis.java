package org.dateline.render.strip;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale of time.
 *
 * @param cells what its parts are, each with a name
 * @param ticks what the smaller lines within are
 */
public record Axis(LocalDateTime from, LocalDateTime to, Step cells, Step ticks) {

    /** More parts than these cannot be named. */
    private static final int MOST_CELLS = 12;

    /** A part of a scale. */
    public record Cell(LocalDateTime start, LocalDateTime end, double from, double to, double width) {}

    private record Scale(Step cells, Step ticks, Step edge) {}

    private static final List<Scale> HOURS = List.of(
            scale(10, ChronoUnit.MINUTES, 10, ChronoUnit.MINUTES, 10, ChronoUnit.MINUTES),
            scale(30, ChronoUnit.MINUTES, 10, ChronoUnit.MINUTES, 10, ChronoUnit.MINUTES),
            scale(1, ChronoUnit.HOURS, 30, ChronoUnit.MINUTES, 30, ChronoUnit.MINUTES),
            scale(3, ChronoUnit.HOURS, 1, ChronoUnit.HOURS, 1, ChronoUnit.HOURS));

    private static final List<Scale> DAYS = List.of(
            scale(1, ChronoUnit.DAYS, 6, ChronoUnit.HOURS, 1, ChronoUnit.DAYS),
            scale(7, ChronoUnit.DAYS, 1, ChronoUnit.DAYS, 1, ChronoUnit.DAYS),
            scale(1, ChronoUnit.MONTHS, 1, ChronoUnit.MONTHS, 1, ChronoUnit.DAYS),
            scale(3, ChronoUnit.MONTHS, 1, ChronoUnit.MONTHS, 1, ChronoUnit.MONTHS),
            scale(1, ChronoUnit.YEARS, 3, ChronoUnit.MONTHS, 1, ChronoUnit.MONTHS),
            scale(2, ChronoUnit.YEARS, 1, ChronoUnit.YEARS, 1, ChronoUnit.YEARS),
            scale(5, ChronoUnit.YEARS, 1, ChronoUnit.YEARS, 1, ChronoUnit.YEARS),
            scale(10, ChronoUnit.YEARS, 1, ChronoUnit.YEARS, 1, ChronoUnit.YEARS),
            scale(20, ChronoUnit.YEARS, 5, ChronoUnit.YEARS, 5, ChronoUnit.YEARS),
            scale(50, ChronoUnit.YEARS, 10, ChronoUnit.YEARS, 10, ChronoUnit.YEARS),
            scale(100, ChronoUnit.YEARS, 10, ChronoUnit.YEARS, 10, ChronoUnit.YEARS),
            scale(200, ChronoUnit.YEARS, 50, ChronoUnit.YEARS, 50, ChronoUnit.YEARS),
            scale(500, ChronoUnit.YEARS, 100, ChronoUnit.YEARS, 100, ChronoUnit.YEARS),
            scale(1000, ChronoUnit.YEARS, 100, ChronoUnit.YEARS, 100, ChronoUnit.YEARS),
            scale(5000, ChronoUnit.YEARS, 1000, ChronoUnit.YEARS, 1000, ChronoUnit.YEARS));

    private static Scale scale(
            int cells, ChronoUnit ofCells, int ticks, ChronoUnit ofTicks, int edge, ChronoUnit ofEdge) {
        return new Scale(new Step(cells, ofCells), new Step(ticks, ofTicks), new Step(edge, ofEdge));
    }

    /**
     * The scale that shows a stretch of time best: the finest whose parts can still be named.
     *
     * @param hours whether hours are known, so that a day may be parted
     */
    public static Axis over(LocalDateTime from, LocalDateTime to, boolean hours) {
        boolean short_ = ChronoUnit.MINUTES.between(from, to) < 60;
        LocalDateTime first = short_ ? from.truncatedTo(ChronoUnit.DAYS) : from;
        LocalDateTime last =
                short_ ? new Step(1, ChronoUnit.DAYS).ceiling(to.isEqual(first) ? to.plusDays(1) : to) : to;
        List<Scale> scales = new ArrayList<>(hours ? HOURS : List.of());
        scales.addAll(DAYS);
        return scales.stream()
                .map(scale ->
                        new Axis(scale.edge().floor(first), scale.edge().ceiling(last), scale.cells(), scale.ticks()))
                .filter(axis -> axis.parts(axis.cells).size() <= MOST_CELLS)
                .findFirst()
                .orElseGet(() -> whole(first, last));
    }

    /** Ages beyond all scales: one part. */
    private static Axis whole(LocalDateTime from, LocalDateTime to) {
        int years = to.getYear() - from.getYear() + 1;
        return new Axis(from, to, new Step(years, ChronoUnit.YEARS), new Step(years, ChronoUnit.YEARS));
    }

    /** Where a moment lies: 0 at the beginning, 100 at the end, and never outside. */
    public double at(LocalDateTime moment) {
        double part = (double) ChronoUnit.MINUTES.between(from, moment) / minutes();
        return Percent.of(Math.min(1, Math.max(0, part)));
    }

    public boolean holds(LocalDateTime moment) {
        return !moment.isBefore(from) && !moment.isAfter(to);
    }

    public long minutes() {
        return ChronoUnit.MINUTES.between(from, to);
    }

    public List<Cell> parts() {
        return parts(cells);
    }

    /** The lines within, without those between parts. */
    public List<Double> lines() {
        List<Double> edges = parts().stream().map(Cell::from).toList();
        return parts(ticks).stream()
                .map(Cell::from)
                .filter(at -> !edges.contains(at))
                .toList();
    }

    private List<Cell> parts(Step step) {
        List<Cell> parts = new ArrayList<>();
        LocalDateTime start = step.floor(from);
        while (start.isBefore(to) && parts.size() <= 20 * MOST_CELLS) {
            LocalDateTime next = step.next(start);
            LocalDateTime first = start.isBefore(from) ? from : start;
            LocalDateTime end = next.isAfter(to) ? to : next;
            parts.add(new Cell(first, end, at(first), at(end), Percent.difference(at(end), at(first))));
            start = next;
        }
        return parts;
    }
}
