package org.dateline.assemble;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private static final int SECONDS_A_MINUTE = 60;

    private final Locations locations;
    private final Problems problems;

    Clocks(Locations locations, Problems problems) {
        this.locations = locations;
        this.problems = problems;
    }

    /** A moment in its zone; a typed offset must agree. */
    Moment moment(String file, String field, LocalMoment typed, String zone) {
        LocalDateTime local = typed.local();
        List<ZoneOffset> possible = Zones.offsets(local, zone);
        Location at = locations.of(file, field);
        if (possible.isEmpty()) {
            problems.add(ClockChanges.never(at, local, zone));
            return new Moment(local.atOffset(ZoneOffset.UTC), zone);
        }
        Optional<ZoneOffset> agreed = typed.offset()
                .flatMap(offset -> possible.stream()
                        .filter(one -> toTheMinute(one).equals(offset))
                        .findFirst());
        if (typed.offset().isPresent() && agreed.isEmpty()) {
            problems.add(
                    Rule.TIME_OFFSET,
                    at,
                    "The offset of " + zone + " is "
                            + possible.stream()
                                    .map(one -> toTheMinute(one).toString())
                                    .collect(Collectors.joining(" or "))
                            + " then, not " + typed.offset().get(),
                    "correct the offset, or leave it out");
        } else if (agreed.isEmpty() && possible.size() > 1) {
            problems.add(ClockChanges.twiceByOffset(at, local, zone, possible));
        }
        return new Moment(local.atOffset(agreed.orElse(possible.get(0))), zone);
    }

    /** The hour of an event, where it has one. */
    Optional<Clock> clock(Event event, String storyZone) {
        return event.time().filter(time -> event.date().isToTheDay()).map(time -> {
            String zone = event.zone().orElse(storyZone);
            PossibleDays days = PossibleDays.of(event.date());
            return days.all().size() == 1
                    ? onDay(event, time, zone, storyZone, days.all().get(0))
                    : onSomeDay(event, time, zone, days);
        });
    }

    private Clock onDay(Event event, WallTime time, String zone, String storyZone, LocalDate day) {
        LocalDateTime local = day.atTime(time.start());
        List<ZoneOffset> possible = Zones.offsets(local, zone);
        Optional<ZoneOffset> agreed = possible.stream()
                .filter(offset -> agrees(event.gmt(), local, offset))
                .findFirst();
        if (possible.isEmpty()) {
            problems.add(ClockChanges.never(locations.of(event.file(), "time"), local, zone));
        } else if (event.gmt().isEmpty() && possible.size() > 1) {
            problems.add(ClockChanges.twice(locations.of(event.file(), "time"), local, zone, possible));
        } else if (agreed.isEmpty()) {
            mismatch(
                    event,
                    time,
                    zone,
                    possible.stream()
                            .map(offset -> ClockChanges.gmt(local, offset))
                            .toList());
        }
        return new Clock(
                time,
                zone,
                agreed,
                endOffset(event, time, zone, day),
                agreed.filter(one -> event.date().startsOnExactDay())
                        .map(one -> Zones.at(local.toInstant(one), storyZone).toLocalDateTime()));
    }

    /** Where the hour is known and the day is not, GMT must be that of one of the days at least. */
    private Clock onSomeDay(Event event, WallTime time, String zone, PossibleDays days) {
        List<Possible> all = days.all().stream()
                .map(day -> day.atTime(time.start()))
                .flatMap(local -> Zones.offsets(local, zone).stream().map(offset -> new Possible(local, offset)))
                .toList();
        List<Possible> agreed = all.stream()
                .filter(one -> event.gmt().isEmpty() || one.agrees(event.gmt().get()))
                .toList();
        // No zone has left out the same hour on every day of a range
        if (agreed.isEmpty()) {
            mismatch(
                    event,
                    time,
                    zone,
                    all.stream()
                            .map(one -> one.inGreenwich().toLocalTime().toString())
                            .distinct()
                            .toList());
        }
        List<ZoneOffset> offsets =
                agreed.stream().map(Possible::offset).distinct().toList();
        Optional<ZoneOffset> offset =
                days.complete() && offsets.size() == 1 ? Optional.of(offsets.get(0)) : Optional.empty();
        return new Clock(time, zone, offset, offset.filter(one -> time.end().isPresent()), Optional.empty());
    }

    /** A day and hour that may be meant, with the offset that clocks then had. */
    private record Possible(LocalDateTime local, ZoneOffset offset) {

        LocalDateTime inGreenwich() {
            return Clocks.inGreenwich(local, offset);
        }

        boolean agrees(GmtCheck gmt) {
            LocalDate day = gmt.date().orElse(inGreenwich().toLocalDate());
            return near(day.atTime(gmt.time()), local, offset);
        }
    }

    /** The offset at the hour of the end; nothing where clocks showed that hour twice. */
    private Optional<ZoneOffset> endOffset(Event event, WallTime time, String zone, LocalDate start) {
        boolean open = event.date().latest().equals(LocalDate.MAX);
        return time.end().filter(end -> !open).flatMap(end -> {
            boolean lasting = event.date() instanceof FuzzyDate.Lasting && time.lasted();
            LocalDate next = end.isBefore(time.start()) ? start.plusDays(1) : start;
            LocalDateTime local = (lasting ? event.date().latest() : next).atTime(end);
            List<ZoneOffset> possible = Zones.offsets(local, zone);
            if (possible.isEmpty()) {
                problems.add(ClockChanges.never(locations.of(event.file(), "time"), local, zone));
            }
            return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
        });
    }

    private static boolean agrees(Optional<GmtCheck> gmt, LocalDateTime local, ZoneOffset offset) {
        return gmt.map(check -> near(check.date().orElse(local.toLocalDate()).atTime(check.time()), local, offset))
                .orElse(true);
    }

    /** Before there were zones, clocks differed by seconds; sources print minutes. */
    private static boolean near(LocalDateTime gmt, LocalDateTime local, ZoneOffset offset) {
        return Math.abs(Duration.between(local.minusSeconds(offset.getTotalSeconds()), gmt)
                        .toSeconds())
                < SECONDS_A_MINUTE;
    }

    private void mismatch(Event event, WallTime time, String zone, List<String> possible) {
        String all = String.join(" or ", possible);
        problems.add(
                Rule.TIME_GMT,
                locations.of(event.file(), "gmt"),
                time.start() + " in " + zone + " is " + all + " in GMT, not "
                        + event.gmt().map(Clocks::typed).orElse(""),
                "write gmt: " + all + ", or correct the time");
    }

    private static String typed(GmtCheck gmt) {
        return gmt.date()
                .map(day -> day.atTime(gmt.time()).toString())
                .orElse(gmt.time().toString());
    }

    /** The same time in Greenwich, to the minute. */
    static LocalDateTime inGreenwich(LocalDateTime local, ZoneOffset offset) {
        return local.minusSeconds(offset.getTotalSeconds()).truncatedTo(ChronoUnit.MINUTES);
    }

    static ZoneOffset toTheMinute(ZoneOffset offset) {
        return ZoneOffset.ofTotalSeconds(offset.getTotalSeconds() / SECONDS_A_MINUTE * SECONDS_A_MINUTE);
    }
}
