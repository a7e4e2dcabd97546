package org.dateline.assemble;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.zone.Zones;

/** Says which times clocks have never shown, and which they have shown twice. */
final class ClockChanges {

    private ClockChanges() {}

    /** A time that clocks left out, or a whole day where a zone changed sides of the date line. */
    static Problem never(Location at, LocalDateTime local, String zone) {
        return Zones.gap(local, zone)
                .map(change -> never(at, local, zone, change))
                .orElseGet(() -> Problem.of(
                        Rule.TIME_CLOCK_CHANGE,
                        at,
                        "No clock in " + zone + " has shown " + shown(local),
                        "correct the hour"));
    }

    private static Problem never(Location at, LocalDateTime local, String zone, Zones.Change change) {
        LocalDate day = local.toLocalDate();
        boolean wholeDay = !day.atStartOfDay().isBefore(change.from())
                && !day.plusDays(1).atStartOfDay().isAfter(change.to());
        return wholeDay
                ? Problem.of(
                        Rule.TIME_CLOCK_CHANGE,
                        at,
                        "There was no " + day + " in " + zone,
                        "its calendar went from " + change.from().minusNanos(1).toLocalDate() + " to "
                                + change.to().toLocalDate() + ": correct the date")
                : Problem.of(
                        Rule.TIME_CLOCK_CHANGE,
                        at,
                        "No clock in " + zone + " has shown " + shown(local),
                        "they went from " + change.from().toLocalTime() + " to "
                                + change.to().toLocalTime() + ": correct the hour");
    }

    /** A time that came twice, of which nothing says which one is meant. */
    static Problem twice(Location at, LocalDateTime local, String zone, List<ZoneOffset> possible) {
        String both = possible.stream()
                .map(offset -> gmt(local, offset))
                .collect(Collectors.joining(" for the first time, or gmt: ", "add gmt: ", " for the second"));
        return Problem.of(Rule.TIME_CLOCK_CHANGE, at, twice(local, zone), both);
    }

    /** The same of a moment, whose offset would say. */
    static Problem twiceByOffset(Location at, LocalDateTime local, String zone, List<ZoneOffset> possible) {
        String both = possible.stream()
                .map(offset -> Clocks.toTheMinute(offset).toString())
                .collect(Collectors.joining(" for the first time, or ", "add the offset: ", " for the second"));
        return Problem.of(Rule.TIME_CLOCK_CHANGE, at, twice(local, zone), both);
    }

    /** The time in Greenwich as {@code gmt} says it: with its date where that differs. */
    static String gmt(LocalDateTime local, ZoneOffset offset) {
        LocalDateTime there = Clocks.inGreenwich(local, offset);
        return there.toLocalDate().equals(local.toLocalDate())
                ? there.toLocalTime().toString()
                : there.toString();
    }

    private static String twice(LocalDateTime local, String zone) {
        return "Clocks in " + zone + " showed " + shown(local) + " twice";
    }

    private static String shown(LocalDateTime local) {
        return local.toLocalTime() + " on " + local.toLocalDate();
    }
}
