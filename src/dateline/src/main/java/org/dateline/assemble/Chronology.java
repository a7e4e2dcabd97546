package org.dateline.assemble;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Clock;
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
            ChronologyItem item = next.orElseGet(() -> cycle(waiting, locations, problems));
            waiting.remove(item);
            told.add(item.event().id());
            ordered.add(item);
        }
        Contradictions.find(ordered, locations, problems);
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

    /** Where all wait for each other, somebody goes first: the first by id in a circle, which is a mistake. */
    private static ChronologyItem cycle(TreeSet<ChronologyItem> waiting, Locations locations, Problems problems) {
        Map<String, ChronologyItem> byId = new TreeMap<>();
        waiting.forEach(item -> byId.put(item.event().id(), item));
        List<String> path = new ArrayList<>();
        String id = waiting.first().event().id();
        while (!path.contains(id)) {
            path.add(id);
            id = Objects.requireNonNull(byId.get(id)).event().after().stream()
                    .filter(byId::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        List<String> circle = new ArrayList<>(path.subList(path.indexOf(id), path.size()));
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        ChronologyItem first = Objects.requireNonNull(byId.get(circle.get(0)));
        circle.add(circle.get(0));
        problems.add(
                Rule.AFTER_ORDER,
                locations.of(first.event().file(), "after"),
                "“" + circle.get(0) + "” follows itself: " + String.join(" after ", circle),
                "take one of these ids out");
        return first;
    }
}
