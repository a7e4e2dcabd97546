package org.dateline.render.strip;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The events that one scale can show, and those too far from them: a week of 2024 and one day of 1916 have no scale in
 * common on which both can be read.
 *
 * @param near in their own order
 * @param far the few that lie far before or after, in their own order
 */
record Window(List<Happening> near, List<Happening> far) {

    /** Without the far ones, time is shorter by this factor at least. */
    private static final int FAR = 20;

    private static final int MOST_FAR = 8;

    /** One far event to so many near ones. */
    private static final int NEAR_TO_FAR = 3;

    static Window of(List<Happening> all) {
        List<Happening> sorted = all.stream()
                .sorted(Comparator.comparing(Happening::from).thenComparing(Happening::to))
                .toList();
        long whole = minutes(sorted);
        int most = Math.min(MOST_FAR, all.size() / (NEAR_TO_FAR + 1));
        for (int far = 1; far <= most; far++) {
            for (int early = far; early >= 0; early--) {
                List<Happening> near = sorted.subList(early, sorted.size() - far + early);
                if (minutes(near) <= whole / FAR) {
                    return split(all, near);
                }
            }
        }
        return new Window(all, List.of());
    }

    private static Window split(List<Happening> all, List<Happening> near) {
        List<Happening> far = new ArrayList<>(all);
        far.removeAll(near);
        return new Window(all.stream().filter(near::contains).toList(), far);
    }

    static LocalDateTime start(List<Happening> all) {
        return all.stream().map(Happening::from).min(Comparator.naturalOrder()).orElseThrow();
    }

    static LocalDateTime end(List<Happening> all) {
        return all.stream().map(Happening::to).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** How long they take, a day at least. */
    private static long minutes(List<Happening> all) {
        return Math.max(ChronoUnit.DAYS.getDuration().toMinutes(), ChronoUnit.MINUTES.between(start(all), end(all)));
    }
}
