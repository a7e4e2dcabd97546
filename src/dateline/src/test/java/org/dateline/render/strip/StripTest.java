package org.dateline.render.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which scale is chosen, and that nothing lies outside it. */
class StripTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-01T14:05, 2024-03-01T15:30, true, 10 MINUTES",
        "2024-03-01T14:05, 2024-03-01T16:55, true, 30 MINUTES",
        "2024-03-01T06:10, 2024-03-01T15:45, true, 1 HOURS",
        "2024-03-01T00:00, 2024-03-02T00:00, true, 3 HOURS",
        "2024-03-01T00:00, 2024-03-02T00:00, false, 1 DAYS",
        "2024-11-27T00:00, 2024-12-02T00:00, true, 1 DAYS",
        "2024-05-04T00:00, 2024-07-01T00:00, true, 7 DAYS",
        "2024-01-01T00:00, 2025-01-01T00:00, false, 1 MONTHS",
        "2022-01-01T00:00, 2025-01-01T00:00, false, 3 MONTHS",
        "2013-06-01T00:00, 2024-07-01T00:00, false, 1 YEARS",
        "2001-01-01T00:00, 2023-07-01T00:00, false, 2 YEARS",
        "1700-01-01T00:00, 2001-01-01T00:00, false, 50 YEARS",
        "-0752-01-01T00:00, 0600-01-01T00:00, false, 200 YEARS",
        "-9000-01-01T00:00, 2024-01-01T00:00, false, 5000 YEARS"
    })
    void theFinestScaleWhosePartsCanBeNamed(LocalDateTime from, LocalDateTime to, boolean hours, String cells) {
        Axis axis = Axis.over(from, to, hours);
        assertThat(axis.cells().count() + " " + axis.cells().unit().name()).isEqualTo(cells);
        assertThat(axis.holds(from) && axis.holds(to)).isTrue();
        assertThat(axis.parts()).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void yearsAreRoundAsPeopleCountThem() {
        Axis axis = Axis.over(at("-0752-01-01T00:00"), at("0600-01-01T00:00"), false);
        assertThat(axis.parts().stream().map(part -> part.start().getYear()).toList())
                .containsExactly(-799, -599, -399, -199, 1, 200, 400);
    }

    @Test
    void aDayFarAwayStandsOnALineOfItsOwn() {
        List<Happening> events = new ArrayList<>();
        events.add(day("rising", "1916-04-24"));
        IntStream.range(10, 14).forEach(i -> events.add(day("e" + i, "2024-11-" + i)));
        Strip strip = Strip.of(events, List.of(), at("2024-11-14T00:00"));
        assertThat(strip.far()).extracting(Happening::id).containsExactly("rising");
        assertThat(strip.axis().from()).isEqualTo(at("2024-11-10T00:00"));
        assertThat(strip.line().orElseThrow().factor()).isBetween(9000d, 11000d);
    }

    @Test
    void whatHasHappenedDidSoByTheMomentOfTheStory() {
        Happening between =
                new Happening("x", within("2024-11-27T00:00", "2024-12-01T00:00"), true, false, false, false);
        Strip strip = Strip.of(List.of(between), List.of(), at("2024-11-29T00:00"));
        assertThat(strip.rows().get(0).mark().to()).isEqualTo(50);
        assertThat(strip.now()).contains(50d);
    }

    @Test
    void moreThanThirtyEventsNameTheKeyOnesAlone() {
        List<Happening> events = IntStream.range(0, 31)
                .mapToObj(i -> new Happening("e" + i, day("", "2024-03-01").shape(), true, false, false, i % 10 == 0))
                .toList();
        Strip strip = Strip.of(events, List.of(), at("2024-03-02T00:00"));
        assertThat(strip.rows()).hasSize(4);
        assertThat(strip.lanes()).as("bars of one day cover each other").hasSize(27);
    }

    @Test
    void nothingLiesOutsideAndNoLaneHoldsTwoMarksInOnePlace() {
        Random random = new Random(8);
        for (int round = 0; round < 300; round++) {
            LocalDateTime asOf = at("2024-06-15T12:00");
            long span = (long) Math.pow(10, 2 + random.nextInt(7));
            List<Happening> events = Stream.generate(() -> happening(random, asOf, span))
                    .limit(1 + random.nextInt(60))
                    .toList();
            Strip strip = Strip.of(events, List.of(day("before", "1990-01-01")), asOf);
            strip.rows().forEach(row -> assertInside(row.mark()));
            strip.lanes().forEach(StripTest::assertApart);
            strip.line().ifPresent(line -> line.marks().forEach(row -> assertInside(row.mark())));
            assertThat(strip.rows().size()
                            + strip.unnamed().size()
                            + strip.far().size())
                    .isEqualTo(events.size());
        }
    }

    @Test
    void labelsOfALineCoverNoOtherAndStayInside() {
        Random random = new Random(8);
        for (int round = 0; round < 300; round++) {
            List<Label.Wanted> wanted = Stream.generate(() -> random.nextInt(1000) / 10d)
                    .limit(random.nextInt(12))
                    .sorted()
                    .map(from ->
                            new Label.Wanted(from, Math.min(100, from + random.nextInt(9)), 8, 8 + random.nextInt(20)))
                    .toList();
            List<Optional<Label>> labels = Label.place(wanted);
            List<double[]> rooms = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                Label.Wanted one = wanted.get(i);
                labels.get(i).ifPresent(label -> {
                    double width = label.full() ? one.full() : one.least();
                    double start = label.atEnd() ? label.at() - width : label.at();
                    assertThat(start).isNotNegative();
                    assertThat(start + width).isLessThanOrEqualTo(100);
                    rooms.forEach(room -> assertThat(start >= room[1] || start + width <= room[0])
                            .isTrue());
                    rooms.add(new double[] {start, start + width});
                });
            }
        }
    }

    private static void assertInside(Mark mark) {
        assertThat(Stream.concat(Stream.of(mark.from(), mark.to()), mark.hours().stream()))
                .allMatch(at -> at >= 0 && at <= 100);
        assertThat(mark.width()).isNotNegative();
    }

    private static void assertApart(List<Mark> lane) {
        lane.forEach(StripTest::assertInside);
        List<Mark> sorted =
                lane.stream().sorted(Comparator.comparing(Mark::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(i).from()).isGreaterThan(sorted.get(i - 1).to());
        }
    }

    private static Happening happening(Random random, LocalDateTime asOf, long span) {
        LocalDateTime from = asOf.minusMinutes(Math.floorMod(random.nextLong(), span));
        LocalDateTime to = from.plusMinutes(1 + Math.floorMod(random.nextLong(), span));
        Shape shape = switch (random.nextInt(5)) {
            case 0 -> new Shape.At(from);
            case 1 -> new Shape.Whole(from, random.nextBoolean() ? Optional.of(to) : Optional.empty());
            case 2 -> new Shape.Within(Optional.empty(), Optional.of(to));
            case 3 -> new Shape.Within(Optional.of(from), random.nextBoolean() ? Optional.of(to) : Optional.empty());
            default -> new Shape.OneOf(from, List.of(from, to), to);
        };
        return new Happening(
                "e" + random.nextInt(),
                shape,
                random.nextBoolean(),
                random.nextInt(9) == 0,
                false,
                random.nextBoolean());
    }

    private static Happening day(String id, String day) {
        LocalDateTime start = at(day + "T00:00");
        return new Happening(id, new Shape.Whole(start, Optional.of(start.plusDays(1))), true, false, false, false);
    }

    private static Shape within(String from, String to) {
        return new Shape.Within(Optional.of(at(from)), Optional.of(at(to)));
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
