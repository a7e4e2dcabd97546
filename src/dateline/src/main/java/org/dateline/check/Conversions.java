package org.dateline.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** Conversions by hand that are off: "100 km (70 miles)". Rounding is no fault. */
final class Conversions {

    /**
     * A unit, and the one that it is converted into.
     *
     * @param words as a pattern
     * @param factor how many of the other make one of it, before the offset is added
     */
    private record Unit(String words, String other, double factor, double offset) {}

    private static final String MILES = "miles?|mi";
    private static final String KILOMETRES = "km|kms|kilomet(?:re|er)s?";
    private static final String METRES = "m|met(?:re|er)s?";
    private static final String FEET = "ft|feet|foot";
    private static final String KILOGRAMS = "kg|kilos?|kilogram(?:me)?s?";
    private static final String POUNDS = "lbs?|pounds?";
    private static final String HECTARES = "ha|hectares?";
    private static final String ACRES = "acres?";
    private static final String CELSIUS = "°\\s?C|C|degrees Celsius";
    private static final String FAHRENHEIT = "°\\s?F|F|degrees Fahrenheit";

    private static final List<Unit> UNITS = List.of(
            new Unit(KILOMETRES, MILES, 1 / 1.609344, 0),
            new Unit(MILES, KILOMETRES, 1.609344, 0),
            new Unit(METRES, FEET, 1 / 0.3048, 0),
            new Unit(FEET, METRES, 0.3048, 0),
            new Unit(KILOGRAMS, POUNDS, 1 / 0.45359237, 0),
            new Unit(POUNDS, KILOGRAMS, 0.45359237, 0),
            new Unit(HECTARES, ACRES, 2.4710538147, 0),
            new Unit(ACRES, HECTARES, 0.40468564224, 0),
            new Unit(CELSIUS, FAHRENHEIT, 1.8, 32),
            new Unit(FAHRENHEIT, CELSIUS, 1 / 1.8, -32 / 1.8));

    private static final String NUMBER = "[-−]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[-−]?[0-9]{1,9}(?:\\.[0-9]+)?";

    /** What is off by less is rounding. */
    private static final double ROUNDING = 0.05;

    /** A figure such as "1 mile" for 2 km is rounded to its last digit; more than this is no rounding. */
    private static final double COARSE = 0.25;

    private Conversions() {}

    private static Pattern pattern(Unit unit) {
        return Pattern.compile(
                "(?u)(?<![\\p{L}\\p{N}.,–-])(" + NUMBER + ")[\\s-]?(?:" + unit.words() + ")(?:\\s[\\p{L}]+)?\\s?\\("
                        + "(?:about |around |roughly |some |nearly |almost |over |under )?(" + NUMBER + ")[\\s-]?((?:"
                        + unit.other() + "))\\)");
    }

    static Stream<Problem> in(Line line) {
        return line.own().indexOf('(') < 0
                ? Stream.empty()
                : UNITS.stream()
                        .flatMap(unit -> pattern(unit)
                                .matcher(line.own())
                                .results()
                                .flatMap(found -> judge(line, unit, found).stream()));
    }

    private static Optional<Problem> judge(Line line, Unit unit, MatchResult found) {
        BigDecimal from = number(found.group(1));
        BigDecimal typed = number(found.group(2));
        double exact = from.doubleValue() * unit.factor() + unit.offset();
        if (agrees(exact, typed)) {
            return Optional.empty();
        }
        BigDecimal rounded = new BigDecimal(exact).round(new MathContext(2, RoundingMode.HALF_UP));
        BigDecimal right = Math.abs(exact) < 10 ? rounded : new BigDecimal(Math.round(exact));
        return Optional.of(Problem.of(
                Rule.MEASURE_CONVERSION,
                line.at(found.start()),
                "“" + found.group() + "” does not come out",
                "write " + right.toPlainString() + " " + found.group(3) + ", or correct the other number"));
    }

    /** Whether a number is another one rounded: within 5%, or at its last digit that is not zero. */
    static boolean agrees(double exact, BigDecimal typed) {
        double off = Math.abs(exact - typed.doubleValue());
        double lastDigit = Math.pow(10, -typed.stripTrailingZeros().scale());
        double size = Math.max(1, Math.abs(exact));
        return off <= ROUNDING * Math.abs(exact) || off <= lastDigit / 2 && off <= COARSE * size;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", "").replace('−', '-').toLowerCase(Locale.ROOT));
    }
}
