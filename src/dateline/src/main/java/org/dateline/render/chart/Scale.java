package org.dateline.render.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scale of numbers in round steps, with zero on it.
 *
 * @param ticks from the lowest to the highest
 */
public record Scale(List<BigDecimal> ticks) {

    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("5"), BigDecimal.TEN);

    private static final int MOST_STEPS = 4;

    /** The smallest that holds all of these. */
    public static Scale of(List<BigDecimal> numbers) {
        BigDecimal low = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal range = high.subtract(low);
        if (range.signum() == 0) {
            return new Scale(List.of(BigDecimal.ZERO, BigDecimal.ONE));
        }
        BigDecimal rough = range.divide(BigDecimal.valueOf(MOST_STEPS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        BigDecimal step = ROUND.stream()
                .map(power::multiply)
                .filter(one -> one.compareTo(rough) >= 0)
                .findFirst()
                .orElse(power.multiply(BigDecimal.TEN));
        BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal last = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Scale(Stream.iterate(first, tick -> tick.compareTo(last) <= 0, tick -> tick.add(step))
                .map(tick -> tick.signum() == 0 ? BigDecimal.ZERO : tick.stripTrailingZeros())
                .toList());
    }

    /** Where a number lies: 0 at the beginning, 1 at the end. */
    public double at(BigDecimal number) {
        BigDecimal first = ticks.get(0);
        BigDecimal range = ticks.get(ticks.size() - 1).subtract(first);
        return number.subtract(first).divide(range, MathContext.DECIMAL64).doubleValue();
    }
}
