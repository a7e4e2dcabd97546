package org.dateline.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Background;
import org.dateline.model.Body;
import org.dateline.model.Coordinates;
import org.dateline.model.Precision;
import org.dateline.model.Site;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** A distance must agree with the source's own conversion, and with the places that it lies between. */
final class MeasureCheck {

    private static final double KILOMETRES_IN_A_MILE = 1.609344;

    /** Mean radius of the Earth in kilometres. */
    private static final double EARTH = 6371.0088;

    /** Roads and rivers are longer than the way of a crow; half as long again is usual, twice is not. */
    private static final double DETOUR = 1.6;

    /** What is shorter than the way of a crow by less is rounding. */
    private static final double ROUNDING = 0.9;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?");

    private static final double CLOSE = 0.05;

    private final Site site;

    private MeasureCheck(Site site) {
        this.site = site;
    }

    static Stream<Problem> check(Site site) {
        MeasureCheck check = new MeasureCheck(site);
        return site.copy().entries().stream()
                .flatMap(entry -> entry.body().pieces().stream())
                .flatMap(piece -> piece instanceof Body.Measure measure
                        ? Stream.concat(conversion(measure).stream(), check.distance(measure).stream())
                        : Stream.empty());
    }

    /** The source's rounding stands, where it is one. */
    private static Optional<Problem> conversion(Body.Measure measure) {
        double miles = measure.kilometres().doubleValue() / KILOMETRES_IN_A_MILE;
        return measure.as()
                .flatMap(as -> {
                    Matcher number = NUMBER.matcher(as);
                    return number.find() ? Optional.of(number.group().replace(",", "")) : Optional.empty();
                })
                .filter(typed -> Math.abs(Double.parseDouble(typed) - miles) > CLOSE * miles)
                .map(typed -> Problem.of(
                        Rule.MEASURE_CONVERSION,
                        measure.location(),
                        "“" + measure.as().orElse("") + "” is more than 5% off: "
                                + measure.kilometres().toPlainString() + " km are " + Math.round(miles * 10) / 10.0
                                + " miles",
                        "correct it, or leave as= out"));
    }

    private Optional<Problem> distance(Body.Measure measure) {
        List<Background> places = measure.between().stream()
                .flatMap(id -> site.background(id).stream())
                .toList();
        if (places.size() != 2) {
            return Optional.empty();
        }
        Optional<Background> nowhere =
                places.stream().filter(page -> page.coordinates().isEmpty()).findFirst();
        if (nowhere.isPresent()) {
            return Optional.of(Problem.of(
                    Rule.MEASURE_DISTANCE,
                    measure.location(),
                    "“" + nowhere.get().title() + "” has no point on the map to measure from",
                    "add lat, lon and precision there, or take from= and to= out"));
        }
        Coordinates from = places.get(0).coordinates().orElseThrow();
        Coordinates to = places.get(1).coordinates().orElseThrow();
        double crow = kilometres(from, to);
        double reach = reach(from.precision()) + reach(to.precision());
        double typed = measure.kilometres().doubleValue();
        boolean plausible = typed >= ROUNDING * (crow - reach) && typed <= DETOUR * (crow + reach);
        return plausible
                ? Optional.empty()
                : Optional.of(Problem.of(
                        Rule.MEASURE_DISTANCE,
                        measure.location(),
                        "“" + places.get(0).title() + "” and “" + places.get(1).title() + "” lie about "
                                + Math.round(crow) + " km apart, not "
                                + measure.kilometres().toPlainString(),
                        "correct the distance, or lat and lon of the places"));
    }

    /** How far from its point a place may begin, in kilometres. */
    private static double reach(Precision precision) {
        return switch (precision) {
            case POINT -> 1;
            case TOWN -> 8;
            case DISTRICT -> 30;
            case PROVINCE -> 100;
            case COUNTRY -> 1000;
        };
    }

    /** The great circle between two points, by the haversine formula. */
    private static double kilometres(Coordinates from, Coordinates to) {
        double north = Math.toRadians(to.latitude() - from.latitude());
        double east = Math.toRadians(to.longitude() - from.longitude());
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
