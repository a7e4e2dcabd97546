package org.dateline.render;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Background;
import org.dateline.model.CalendarDate;
import org.dateline.model.Certainty;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Clock;
import org.dateline.model.FuzzyDate;
import org.dateline.model.Story;
import org.dateline.model.WallTime;
import org.dateline.render.strip.Happening;
import org.dateline.render.strip.Shape;
import org.dateline.zone.Zones;

/** What a story has to draw: its dates and hours on the clocks of its zone. */
record Happenings(Story story) {

    /** More days than these are no choice between hours, but a time. */
    private static final int MOST_HOURS = 14;

    /**
     * @param coming whether it stands below the line of "as of"
     */
    Happening event(ChronologyItem item, boolean coming) {
        FuzzyDate date = item.event().date();
        return new Happening(
                item.event().id(),
                item.clock().map(clock -> shape(date, clock)).orElseGet(() -> shape(date)),
                isSure(date)
                        && item.clock()
                                .filter(clock -> clock.time().approximate())
                                .isEmpty(),
                coming,
                isLater(item),
                item.event().key());
    }

    /** A dated page. */
    Optional<Happening> page(Background page) {
        return page.date().map(date -> new Happening(page.id(), shape(date), isSure(date), false, false, false));
    }

    /** Whether it follows another event of its day, and no hour says so. */
    private boolean isLater(ChronologyItem item) {
        Optional<LocalDate> day = item.event().date().exactDay();
        return day.isPresent()
                && item.clock().isEmpty()
                && story.chronology().stream()
                        .filter(other ->
                                item.event().after().contains(other.event().id()))
                        .anyMatch(other -> DayViews.date(other).exactDay().equals(day));
    }

    private static boolean isSure(FuzzyDate date) {
        if (date instanceof FuzzyDate.Single single) {
            return isSure(single.date());
        }
        if (date instanceof FuzzyDate.Lasting lasting) {
            return isSure(lasting.from())
                    && lasting.to().map(Happenings::isSure).orElse(true);
        }
        FuzzyDate.Between between = (FuzzyDate.Between) date;
        return Stream.of(between.from(), between.to()).flatMap(Optional::stream).allMatch(Happenings::isSure);
    }

    private static boolean isSure(CalendarDate date) {
        return date.certainty() == Certainty.CERTAIN;
    }

    private static Shape shape(FuzzyDate date) {
        if (date instanceof FuzzyDate.Lasting) {
            return new Shape.Whole(date.earliest().atStartOfDay(), end(date));
        }
        return date.exactDay().isPresent()
                ? new Shape.Whole(date.earliest().atStartOfDay(), end(date))
                : new Shape.Within(start(date), end(date));
    }

    private static Optional<LocalDateTime> start(FuzzyDate date) {
        return Optional.of(date.earliest())
                .filter(day -> !day.equals(LocalDate.MIN))
                .map(LocalDate::atStartOfDay);
    }

    private static Optional<LocalDateTime> end(FuzzyDate date) {
        return Optional.of(date.latest())
                .filter(day -> !day.equals(LocalDate.MAX))
                .map(day -> day.plusDays(1).atStartOfDay());
    }

    private Shape shape(FuzzyDate date, Clock clock) {
        return clock.inStory().map(start -> onDay(date, clock.time(), start)).orElseGet(() -> onSomeDay(date, clock));
    }

    private static Shape onDay(FuzzyDate date, WallTime time, LocalDateTime start) {
        Optional<LocalDateTime> end = time.end().map(hour -> start.plus(lasted(date, time)));
        if (end.isEmpty()) {
            return date instanceof FuzzyDate.Lasting lasting
                    ? new Shape.Whole(start, end(lasting))
                    : new Shape.At(start);
        }
        return time.lasted() ? new Shape.Whole(start, end) : new Shape.Within(Optional.of(start), end);
    }

    private static Duration lasted(FuzzyDate date, WallTime time) {
        LocalDate first = date.rank();
        boolean own = date instanceof FuzzyDate.Lasting && !date.latest().equals(LocalDate.MAX);
        LocalDateTime start = first.atTime(time.start());
        LocalDateTime end = (own ? date.latest() : first).atTime(time.end().orElse(time.start()));
        return Duration.between(start, end.isBefore(start) ? end.plusDays(1) : end);
    }

    private Shape onSomeDay(FuzzyDate date, Clock clock) {
        Optional<LocalDateTime> start = start(date);
        Optional<LocalDateTime> end = end(date);
        if (start.isEmpty() || end.isEmpty() || start.get().plusDays(MOST_HOURS).isBefore(end.get())) {
            return new Shape.Within(start, end);
        }
        List<LocalDateTime> hours = date.earliest()
                .datesUntil(end.get().toLocalDate())
                .map(day -> day.atTime(clock.time().start()))
                .flatMap(local ->
                        Zones.offsets(local, clock.zone()).stream().limit(1).map(local::atOffset))
                .map(at -> Zones.at(at.toInstant(), story.zone()).toLocalDateTime())
                .toList();
        return hours.isEmpty() ? new Shape.Within(start, end) : new Shape.OneOf(start.get(), hours, end.get());
    }
}
