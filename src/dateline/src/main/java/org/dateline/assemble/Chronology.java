package org.dateline.assemble;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Clock;
import org.dateline.model.Event;
import org.dateline.model.Locations;
import org.dateline.problem.Problems;
import org.dateline.problem.Rule;

/**
 * The order in which events are told: by the earliest possible day, exact days first, then by hour, then by id; and
 * never an event before one that it follows.
 */
final class Chronology {

    private static final Comparator<ChronologyItem> RANK = Comparator.comparing(Chronology::day)
            .thenComparing(item -> !item.event().date().startsOnExactDay())
            .thenComparing(item -> item.clock().isEmpty())
            .thenComparing(item -> hour(item.clock()))
            .thenComparing(item -> item.event().id());

    private Chronology() {}

    /**
     * The items in order. An event that follows others waits for them, and then takes the first place that its own rank
     * allows; what it follows is never pulled forward.
     */
    static List<ChronologyItem> order(List<ChronologyItem> items, Locations locations, Problems problems) {
        Set<String> known =
                items.stream().map(item -> item.event().id()).collect(Collectors.toCollection(HashSet::new));
        TreeSet<ChronologyItem> waiting = new TreeSet<>(RANK);
        waiting.addAll(items);
        Set<String> told = new HashSet<>();
        List<ChronologyItem> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Optional<ChronologyItem> next = waiting.stream()
                    .filter(item ->
                            item.event().after().stream().allMatch(id -> told.contains(id) || !known.contains(id)))
                    .findFirst();
            if (next.isEmpty()) {
                cycle(waiting.first().event(), locations, problems);
            }
            ChronologyItem item = next.orElse(waiting.first());
            waiting.remove(item);
            told.add(item.event().id());
            ordered.add(item);
        }
        contradictions(ordered, locations, problems);
        return List.copyOf(ordered);
    }

    private static LocalDate day(ChronologyItem item) {
        return item.clock()
                .flatMap(Clock::inStory)
                .map(start -> start.toLocalDate())
                .orElse(item.event().date().rank());
    }

    private static LocalTime hour(Optional<Clock> clock) {
        return clock.map(known -> known.inStory()
                        .map(start -> start.toLocalTime())
                        .orElse(known.time().start()))
                .orElse(LocalTime.MIN);
    }

    private static void cycle(Event event, Locations locations, Problems problems) {
        problems.add(
                Rule.AFTER_ORDER,
                locations.of(event.file(), "after"),
                "“" + event.id() + "” follows itself, through " + String.join(", ", event.after()),
                "take one of these ids out");
    }

    /** An event cannot follow one whose dates all lie later. */
    private static void contradictions(List<ChronologyItem> items, Locations locations, Problems problems) {
        Map<String, ChronologyItem> byId = items.stream()
                .collect(Collectors.toMap(item -> item.event().id(), Function.identity(), (first, second) -> first));
        for (ChronologyItem item : items) {
            item.event().after().stream()
                    .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                    .filter(earlier -> day(earlier).isAfter(item.event().date().latest()))
                    .forEach(earlier -> problems.add(
                            Rule.AFTER_ORDER,
                            locations.of(item.event().file(), "after"),
                            "By their dates this event comes before “"
                                    + earlier.event().id() + "”",
                            "correct a date, or take the id out"));
        }
    }
}
