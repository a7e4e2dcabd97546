package org.dateline.assemble;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Clock;
import org.dateline.model.Locations;
import org.dateline.model.WallTime;
import org.dateline.problem.Problems;
import org.dateline.problem.Rule;

/** Finds events that cannot follow what they are said to follow, also by way of others. */
final class Contradictions {

    /**
     * The moment before which an event cannot have begun, since it follows others.
     *
     * @param through ids of those that it follows, the nearest last; empty where the moment is its own
     */
    private record Bound(LocalDateTime at, List<String> through) {}

    private Contradictions() {}

    /**
     * @param items each after those that it follows
     */
    static void find(List<ChronologyItem> items, Locations locations, Problems problems) {
        Map<String, Bound> bounds = new HashMap<>();
        for (ChronologyItem item : items) {
            Bound own = new Bound(earliest(item), List.of());
            Optional<Bound> followed = item.event().after().stream()
                    .filter(bounds::containsKey)
                    .map(id -> through(id, Objects.requireNonNull(bounds.get(id))))
                    .max(Comparator.comparing(Bound::at));
            boolean impossible =
                    followed.filter(bound -> bound.at().isAfter(latest(item))).isPresent();
            if (impossible) {
                problems.add(
                        Rule.AFTER_ORDER,
                        locations.of(item.event().file(), "after"),
                        "By their dates this event comes before “" + named(followed.orElseThrow()),
                        "correct a date, or take the id out");
            }
            bounds.put(
                    item.event().id(),
                    followed.filter(bound -> !impossible && bound.at().isAfter(own.at()))
                            .orElse(own));
        }
    }

    private static Bound through(String id, Bound bound) {
        List<String> through = new ArrayList<>(bound.through());
        through.add(id);
        return new Bound(bound.at(), List.copyOf(through));
    }

    /** "a”, which it follows through “b” and “c”", the nearest first. */
    private static String named(Bound bound) {
        List<String> between =
                new ArrayList<>(bound.through().subList(1, bound.through().size()));
        Collections.reverse(between);
        return bound.through().get(0) + "”"
                + (between.isEmpty() ? "" : ", which it follows through “" + String.join("”, “", between) + "”");
    }

    private static LocalDateTime earliest(ChronologyItem item) {
        LocalDate day = item.event().date().earliest();
        Optional<LocalDateTime> start = start(item);
        return start.orElseGet(() -> day.equals(LocalDate.MIN)
                ? LocalDateTime.MIN
                : day.atStartOfDay().minusDays(elsewhere(item)));
    }

    /** The last moment at which it may have begun. */
    private static LocalDateTime latest(ChronologyItem item) {
        LocalDate day = item.event().date().latestStart();
        return start(item)
                .map(start -> start.plus(
                        item.clock().map(Clock::time).map(WallTime::leeway).orElseThrow()))
                .orElseGet(() -> day.equals(LocalDate.MAX)
                        ? LocalDateTime.MAX
                        : day.atTime(LocalTime.MAX).plusDays(elsewhere(item)));
    }

    /** The start, unless it is about that hour only. */
    private static Optional<LocalDateTime> start(ChronologyItem item) {
        return item.clock().filter(clock -> !clock.time().approximate()).flatMap(Clock::inStory);
    }

    /** A day in another zone may be the one before or after. */
    private static long elsewhere(ChronologyItem item) {
        return item.event().zone().isPresent() ? 1 : 0;
    }
}
