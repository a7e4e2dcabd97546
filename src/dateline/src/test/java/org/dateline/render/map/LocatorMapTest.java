package org.dateline.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.render.view.MapView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the world is cut, what is drawn, and where its names stand. */
class LocatorMapTest {

    private static final Spot ALEPPO = Drawn.town("Aleppo", 36.2, 37.15);
    private static final Spot IDLIB = Drawn.town("Idlib", 35.93, 36.64);

    @ParameterizedTest
    @CsvSource({
        "37.15, 36.2, 760", // Aleppo: Syria
        "-0.13, 51.51, 826", // London
        "-172.0, -13.8, 882", // Samoa
        "179.9, 68.0, 643", // Chukotka, west of 180 degrees
        "-175.0, 67.0, 643", // and east of it
        "0.0, -80.0, 10", // Antarctica, which lies round a pole
        "21.17, 42.66, 983", // Kosovo
        "7.42, 43.73, 492", // Monaco, which is small
        "55.27, 25.3, 784", // Dubai, some way into the sea
    })
    void theAtlasKnowsWhoseLandItIs(double east, double north, int number) {
        assertThat(Atlas.world().numberAt(east, north)).contains(number);
    }

    @Test
    void theOpenSeaIsNobodys() {
        assertThat(Atlas.world().numberAt(-30, 40)).isEmpty();
    }

    @Test
    void oneTownLiesInTheMiddleOfItsRegion() {
        Drawn map = Drawn.of(ALEPPO);
        MapView.Circle dot = map.drawing().dots().get(0);
        assertThat(dot.x()).isEqualTo("220");
        assertThat(Double.parseDouble(dot.y()) * 2)
                .isEqualTo(Double.parseDouble(map.drawing().height()));
        assertThat(map.words("chief")).containsExactly("Aleppo");
        assertThat(map.words("country")).contains("C760", "C792");
        assertThat(map.drawing().inset()).isPresent();
        assertThat(map.result().positions()).containsExactly("c");
    }

    @Test
    void theShortestWayRoundLeadsOverTheDateLine() {
        Drawn map = Drawn.of(Drawn.town("Suva", -18.14, 178.44), Drawn.town("Apia", -13.83, -171.76));
        List<MapView.Circle> dots = map.drawing().dots();
        double suva = Double.parseDouble(dots.get(0).x());
        double apia = Double.parseDouble(dots.get(1).x());
        assertThat(suva).isBetween(20.0, 200.0);
        assertThat(apia).as("Apia lies east of Suva").isBetween(240.0, 420.0);
        assertThat(map.drawing().inset()).as("a region, not the world").isPresent();
    }

    @Test
    void noLineCrossesTheSheetWhereTheAtlasTurns() {
        Drawn map = Drawn.of(Drawn.town("Anadyr", 64.73, 177.5), Drawn.town("Nome", 64.5, -165.4));
        assertThat(steps(map.drawing().outline())).allMatch(step -> Math.abs(step) < 200);
        assertThat(map.words("country")).contains("C643", "C840");
    }

    @Test
    void pathsEndShortlyBeyondTheSheet() {
        Drawn map = Drawn.of(ALEPPO, IDLIB);
        assertThat(corners(map.drawing().land())).allMatch(at -> at >= -8 && at <= 585);
    }

    @Test
    void theWholeWorldFits() {
        Drawn map = Drawn.of(
                Drawn.town("Tokyo", 35.68, 139.69),
                Drawn.town("Los Angeles", 34.05, -118.24),
                Drawn.town("London", 51.51, -0.13),
                Drawn.town("Sydney", -33.87, 151.21));
        assertThat(map.drawing().inset()).as("it shows the wider region itself").isEmpty();
        assertThat(map.result().varied()).as("its scale is not one").isTrue();
        assertThat(map.drawing().dots())
                .allMatch(dot -> Double.parseDouble(dot.x()) > 0 && Double.parseDouble(dot.x()) < 440);
    }

    @Test
    void placesInOneCityAreToldApartAndTheCoastIsCalledCoarse() {
        Drawn london = Drawn.of(Drawn.town("Abbey", 51.4993, -0.1273), Drawn.town("Tower", 51.5081, -0.0759));
        double abbey = Double.parseDouble(london.drawing().dots().get(0).x());
        double tower = Double.parseDouble(london.drawing().dots().get(1).x());
        assertThat(tower - abbey).isGreaterThan(60);
        assertThat(london.result().coarse()).as("no border near").isFalse();
        assertThat(Drawn.of(Drawn.town("Fort", 18.934, 72.835), Drawn.town("Juhu", 19.1, 72.826))
                        .result()
                        .coarse())
                .isTrue();
    }

    @Test
    void theLessIsKnownTheLessItIsAPoint() {
        Drawn map = Drawn.of(
                new Spot("Province", 43.9, 6.0, Spot.Reach.FIELD, 1),
                new Spot("District", 43.5, 4.6, Spot.Reach.RING, 1),
                new Spot("Capital", 43.3, 5.4, Spot.Reach.CAPITAL, 1),
                new Spot("Country", 46.6, 2.5, Spot.Reach.COUNTRY, 1));
        assertThat(map.drawing().fields()).hasSize(1);
        assertThat(map.drawing().rings()).hasSize(1);
        assertThat(map.drawing().squares()).hasSize(1);
        assertThat(map.drawing().dots()).isEmpty();
    }

    @Test
    void aCountryAloneIsShownWhole() {
        Drawn map = Drawn.of(new Spot("Russia", 61, 100, Spot.Reach.COUNTRY, 1));
        assertThat(map.drawing().dots()).isEmpty();
        assertThat(map.words("country")).contains("C643");
        assertThat(corners(map.drawing().home())).hasSizeGreaterThan(100);
    }

    @Test
    void labelsStandOnTheSideThatTheLanguageReadsTo() {
        List<Spot> inland = List.of(Drawn.town("Agadez", 16.97, 7.99));
        Drawn fromLeft = Drawn.of(inland, List.of(), false);
        Drawn fromRight = Drawn.of(inland, List.of(), true);
        assertThat(fromLeft.label("Agadez").side()).isEqualTo("left");
        assertThat(fromRight.label("Agadez").side()).isEqualTo("right");
        assertThat(fromRight.drawing().land())
                .as("geography is never mirrored")
                .isEqualTo(fromLeft.drawing().land());
    }

    @Test
    void aDistanceHasItsLineAndItsWords() {
        Drawn map = Drawn.of(List.of(IDLIB, ALEPPO), List.of(new Request.Way(0, 1, "55 km (34 miles)")), false);
        assertThat(map.drawing().ways()).hasSize(1);
        assertThat(map.words("way")).containsExactly("55 km (34 miles)");
    }

    @Test
    void aNameThatHasNoRoomIsANumberOnTheMapAndInTheList() {
        String endless = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
        Drawn map = Drawn.of(Drawn.town(endless, 53.22, -4.2), Drawn.town("Bangor", 53.23, -4.13));
        assertThat(map.result().numbers()).containsEntry(0, 1);
        assertThat(map.words("number")).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void noNameStandsOnAnother(int seed) {
        Random chance = new Random(seed);
        double latitude = chance.nextDouble(-55, 70);
        double longitude = chance.nextDouble(-180, 180);
        double spread = Math.pow(2, chance.nextInt(-4, 6));
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            spots.add(new Spot(
                    "Place " + "abcdefghijklmnop".substring(0, chance.nextInt(16)) + i,
                    Math.max(-80, Math.min(80, latitude + chance.nextDouble(-spread, spread) / 2)),
                    Projection.nearest(longitude + chance.nextDouble(-spread, spread)),
                    Spot.Reach.DOT,
                    chance.nextInt(1, 5)));
        }
        Drawn map = Drawn.of(spots, List.of(), seed % 2 == 0);
        noneMeets(map, map.drawing().wide(), Letters.WIDE);
        noneMeets(map, map.drawing().narrow(), Letters.NARROW);
    }

    /** Numbers are rounded to a tenth, so that boxes are a little smaller here. */
    private static void noneMeets(Drawn map, MapView.Lettering names, Letters letters) {
        List<Box> boxes =
                Drawn.boxes(names, letters).stream().map(box -> box.grown(-0.2)).toList();
        Box sheet = new Box(0, 0, 440, Double.parseDouble(map.drawing().height()));
        assertThat(boxes).isNotEmpty().allMatch(sheet::holds);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).meets(boxes.get(j)))
                        .as(names.labels().get(i) + " on " + names.labels().get(j))
                        .isFalse();
            }
            assertThat(map.signs()).as("%s", names.labels().get(i)).noneMatch(boxes.get(i)::meets);
        }
    }

    /** Widths of the steps of a path. */
    private static List<Integer> steps(String path) {
        List<Integer> steps = new ArrayList<>();
        for (String part : path.replaceAll("M[^l]*l", " ")
                .replace("z", " ")
                .replace("-", " -")
                .split(" ")) {
            if (!part.isBlank()) {
                steps.add(Integer.parseInt(part));
            }
        }
        return steps;
    }

    /** All absolute coordinates of a path. */
    private static List<Integer> corners(String path) {
        List<Integer> corners = new ArrayList<>();
        for (String shape : path.substring(1).split("M")) {
            String[] halves = shape.replace("z", "").split("l");
            List<Integer> at = steps(halves[0]);
            int x = at.get(0);
            int y = at.get(1);
            List<Integer> moves = steps(halves[1]);
            for (int i = 0; i + 1 < moves.size(); i += 2) {
                x += moves.get(i);
                y += moves.get(i + 1);
                corners.add(x);
                corners.add(y);
            }
        }
        return corners;
    }
}
