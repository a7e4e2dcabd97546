package org.dateline.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where figures lie, and what is joined. */
class PlotTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 1",
        "3, 0 1 2 3",
        "20, 0 5 10 15 20",
        "58, 0 20 40 60",
        "300, 0 100 200 300",
        "1234567, 0 500000 1000000 1500000",
        "0.27, 0 0.1 0.2 0.3",
        "-7, -8 -6 -4 -2 0"
    })
    void scalesBeginAtZeroInRoundSteps(BigDecimal number, String ticks) {
        assertThat(String.join(
                        " ",
                        Scale.of(List.of(number)).ticks().stream()
                                .map(BigDecimal::toPlainString)
                                .toList()))
                .isEqualTo(ticks);
    }

    @Test
    void onlyCountsOfOneNamedSourceAreJoined() {
        Plot plot = Plot.of(
                List.of(
                        reading(0, true, 1, 5),
                        reading(1, true, 1, 9),
                        reading(0, true, 2, 6),
                        reading(2, false, 1, 3),
                        reading(2, false, 2, 4)),
                false);
        assertThat(plot.segments()).extracting(Plot.Segment::source).containsExactly(0);
    }

    @Test
    void aSingleCountOfEachSourceIsNoCurve() {
        assertThat(Plot.isWorthwhile(List.of(reading(0, true, 1, 5), reading(1, true, 2, 9))))
                .isFalse();
        assertThat(Plot.isWorthwhile(List.of(reading(0, false, 1, 5), reading(0, false, 2, 9))))
                .isFalse();
        assertThat(Plot.isWorthwhile(List.of(reading(0, true, 1, 5), reading(0, true, 2, 9))))
                .isTrue();
    }

    @Test
    void labelsStandApart() {
        Random random = new Random(8);
        for (int round = 0; round < 200; round++) {
            List<Double> wanted = Stream.generate(() -> random.nextInt(2000) / 10d)
                    .limit(random.nextInt(9))
                    .toList();
            List<Double> sorted = EndLabels.apart(wanted, 220).stream().sorted().toList();
            for (int i = 0; i < sorted.size(); i++) {
                assertThat(sorted.get(i)).isBetween(0d, Math.max(220d, (sorted.size() - 1) * EndLabels.HEIGHT));
                assertThat(i == 0 || sorted.get(i) - sorted.get(i - 1) >= EndLabels.HEIGHT)
                        .isTrue();
            }
        }
    }

    @Test
    void nothingLiesOutside() {
        Random random = new Random(8);
        for (int round = 0; round < 200; round++) {
            List<Reading> readings = Stream.generate(
                            () -> reading(random.nextInt(10), true, 1 + random.nextInt(28), random.nextInt(100_000)))
                    .limit(1 + random.nextInt(40))
                    .toList();
            Plot.of(readings, false).points().forEach(point -> {
                assertThat(point.x()).isBetween(0d, 100d);
                assertThat(point.top()).isBetween(0d, (double) Plot.HEIGHT);
            });
            Bars.of(readings)
                    .bars()
                    .forEach(bar ->
                            assertThat(bar.zero() + bar.solid() + bar.open()).isBetween(0d, 100d));
        }
    }

    private static Reading reading(int source, boolean attributed, int day, int number) {
        var start = LocalDate.of(2024, 3, day).atStartOfDay();
        BigDecimal value = BigDecimal.valueOf(number);
        return new Reading(source, attributed, Reading.Kind.EXACT, value, value, start, start.plusDays(1), false);
    }
}
