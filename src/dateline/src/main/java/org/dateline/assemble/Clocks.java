package org.dateline.assemble;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Clock;
import org.dateline.model.Event;
import org.dateline.model.FuzzyDate;
import org.dateline.model.GmtCheck;
import org.dateline.model.LocalMoment;
import org.dateline.model.Locations;
import org.dateline.model.Moment;
import org.dateline.model.WallTime;
import org.dateline.problem.Location;
import org.dateline.problem.Problems;
import org.dateline.problem.Rule;
import org.dateline.zone.Zones;

/** Puts hours and moments into their zones, and finds those that no clock has shown. */
final class Clocks {

    /** A longer range is not worth a look at each of its days: no GMT is said for it. */
    private static final long MOST_DAYS = 366;

    private final Locations locations;
    private final Problems problems;

    Clocks(Locations locations, Problems problems) {
        this.locations = locations;
        this.problems = problems;
    }

    /** A moment in its zone; a typed offset must agree. */
    Moment moment(String file, String field, LocalMoment typed, String zone) {
        List<ZoneOffset> possible = Zones.offsets(typed.local(), zone);
        Location at = locations.of(file, field);
        if (possible.isEmpty()) {
            problems.add(
                    Rule.TIME_GMT,
                    at,
                    "No clock in " + zone + " has shown " + typed.local(),
                    "it falls into the gap of daylight saving");
            return new Moment(typed.local().atOffset(ZoneOffset.UTC), zone);
        }
        if (typed.offset().isPresent() && !possible.contains(typed.offset().get())) {
            problems.add(
                    Rule.TIME_OFFSET,
                    at,
                    "The offset of " + zone + " is " + possible.get(0) + " then, not "
                            + typed.offset().get(),
                    "correct the offset, or leave it out");
        }
        ZoneOffset offset = typed.offset().filter(possible::contains).orElse(possible.get(0));
        return new Moment(typed.local().atOffset(offset), zone);
    }

    /** The hour of an event, where it has one. */
    Optional<Clock> clock(Event event, String storyZone) {
        return event.time().map(time -> {
            String zone = event.zone().orElse(storyZone);
            List<LocalDate> days = possibleDays(event.date());
            if (event.date().startsOnExactDay()) {
                return known(event, time, zone, storyZone);
            }
            List<ZoneOffset> offsets = days.stream()
                    .flatMap(day -> Zones.offsets(day.atTime(time.start()), zone).stream())
                    .distinct()
                    .toList();
            Optional<ZoneOffset> offset = offsets.size() == 1 ? Optional.of(offsets.get(0)) : Optional.empty();
            offset.ifPresent(one -> event.gmt().ifPresent(gmt -> {
                LocalDateTime expected = days.get(0).atTime(time.start()).minusSeconds(one.getTotalSeconds());
                if (!gmt.time().equals(expected.toLocalTime())) {
                    mismatch(event, time, zone, expected);
                }
            }));
            return new Clock(time, zone, offset, Optional.empty());
        });
    }

    private Clock known(Event event, WallTime time, String zone, String storyZone) {
        LocalDateTime local = event.date().earliest().atTime(time.start());
        List<ZoneOffset> possible = Zones.offsets(local, zone);
        Optional<ZoneOffset> agreed = possible.stream()
                .filter(offset -> agrees(event.gmt(), local, offset))
                .findFirst();
        if (possible.isEmpty()) {
            problems.add(
                    Rule.TIME_GMT,
                    locations.of(event.file(), "time"),
                    "No clock in " + zone + " has shown " + time.start() + " on " + local.toLocalDate(),
                    "it falls into the gap of daylight saving: correct the hour");
        } else if (event.gmt().isEmpty() && possible.size() > 1) {
            problems.add(
                    Rule.TIME_GMT,
                    locations.of(event.file(), "time"),
                    "Clocks in " + zone + " showed " + time.start() + " twice on " + local.toLocalDate(),
                    "add gmt: " + local.minusSeconds(possible.get(0).getTotalSeconds()) + " or "
                            + local.minusSeconds(possible.get(1).getTotalSeconds()));
        } else if (agreed.isEmpty()) {
            mismatch(event, time, zone, local.minusSeconds(possible.get(0).getTotalSeconds()));
        }
        Optional<ZoneOffset> offset = agreed.or(() -> possible.stream().findFirst());
        return new Clock(
                time,
                zone,
                offset,
                offset.map(one -> Zones.at(local.toInstant(one), storyZone).toLocalDateTime()));
    }

    private static boolean agrees(Optional<GmtCheck> gmt, LocalDateTime local, ZoneOffset offset) {
        LocalDateTime there = local.minusSeconds(offset.getTotalSeconds());
        return gmt.map(check -> check.time().equals(there.toLocalTime())
                        && check.date().orElse(local.toLocalDate()).equals(there.toLocalDate()))
                .orElse(true);
    }

    private void mismatch(Event event, WallTime time, String zone, LocalDateTime gmt) {
        boolean otherDay = event.date()
                .exactDay()
                .filter(day -> !day.equals(gmt.toLocalDate()))
                .isPresent();
        problems.add(
                Rule.TIME_GMT,
                locations.of(event.file(), "gmt"),
                time.start() + " in " + zone + " is not the GMT time given",
                "write gmt: " + (otherDay ? gmt : gmt.toLocalTime()) + ", or correct the time");
    }

    private static List<LocalDate> possibleDays(FuzzyDate date) {
        boolean open = date.earliest().equals(LocalDate.MIN) || date.latest().equals(LocalDate.MAX);
        if (open || date.latest().toEpochDay() - date.earliest().toEpochDay() >= MOST_DAYS) {
            return List.of();
        }
        return date.earliest().datesUntil(date.latest().plusDays(1)).toList();
    }
}
