package org.dateline.render.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.render.view.MapView;

/** A map drawn for a test, with names that are easily read. */
record Drawn(LocatorMap.Result result) {

    static Drawn of(Spot... spots) {
        return of(List.of(spots), List.of(), false);
    }

    static Drawn of(List<Spot> spots, List<Request.Way> ways, boolean fromRight) {
        return new Drawn(LocatorMap.draw(Atlas.world(), new Request(spots, ways, new PlainNames(), fromRight)));
    }

    static Spot town(String name, double latitude, double longitude) {
        return new Spot(name, latitude, longitude, Spot.Reach.DOT, 1);
    }

    MapView.Drawing drawing() {
        return result.drawing();
    }

    /** The words of a kind in the wide lettering, in the order of setting. */
    List<String> words(String kind) {
        return drawing().wide().labels().stream()
                .filter(label -> label.kind().equals(kind))
                .map(MapView.Label::text)
                .toList();
    }

    MapView.Label label(String text) {
        return drawing().wide().labels().stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** The box of every label of a lettering, by the sizes that it was set in. */
    static List<Box> boxes(MapView.Lettering names, Letters letters) {
        List<Box> boxes = new ArrayList<>();
        for (MapView.Label label : names.labels()) {
            Lettering size = size(label.kind(), letters);
            double width = size.width(label.text());
            double x = Double.parseDouble(label.x());
            double left = label.side().equals("left") ? x : label.side().equals("right") ? x - width : x - width / 2;
            boxes.add(size.box(label.text(), left, Double.parseDouble(label.y())));
        }
        return boxes;
    }

    /** The boxes of all signs. */
    List<Box> signs() {
        Stream<Box> dots = drawing().dots().stream()
                .map(dot -> Box.around(
                        Double.parseDouble(dot.x()),
                        Double.parseDouble(dot.y()),
                        Double.parseDouble(dot.r()),
                        Double.parseDouble(dot.r())));
        Stream<Box> inset = drawing().inset().stream()
                .map(one -> new Box(
                        Double.parseDouble(one.x()),
                        Double.parseDouble(one.y()),
                        Double.parseDouble(one.x()) + Double.parseDouble(one.width()),
                        Double.parseDouble(one.y()) + Double.parseDouble(one.height())));
        return Stream.concat(dots, inset).toList();
    }

    private static Lettering size(String kind, Letters letters) {
        return switch (kind) {
            case "chief" -> letters.chief();
            case "place" -> letters.place();
            case "way" -> letters.way();
            case "number" -> letters.number();
            case "country" -> letters.country();
            case "sea" -> letters.sea();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** Numbers in place of words. */
    private static final class PlainNames implements Request.Names {

        @Override
        public List<String> country(int number) {
            return number == 0 ? List.of() : List.of("C" + number);
        }

        @Override
        public List<String> sea(String key) {
            return List.of(key);
        }

        @Override
        public String inCapitals(String name) {
            return name.toUpperCase(Locale.ROOT);
        }

        @Override
        public String number(int number) {
            return Integer.toString(number);
        }

        @Override
        public String kilometres(int count) {
            return count + " km";
        }

        @Override
        public String miles(int count) {
            return count + " mi";
        }
    }
}
