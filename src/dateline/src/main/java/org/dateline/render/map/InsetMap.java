package org.dateline.render.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.render.view.MapView;
import org.locationtech.jts.geom.Coordinate;

/** The wider region, small, with a frame round the part that the map shows. */
final class InsetMap {

    /** How much wider than the map it is, and how wide at least, in kilometres. */
    private static final double WIDER = 6;

    private static final double LEAST = 2600;

    private static final double CELL = 3;

    private static final int NAMES = 4;

    /** The smallest frame that is still seen. */
    private static final double FRAME = 7;

    private final Atlas atlas;
    private final Projection whole;
    private final Box box;
    private final List<Integer> home;
    private final Request request;
    private final Projection sheet;
    private final Outlines outlines;

    private InsetMap(Atlas atlas, Projection whole, Box box, List<Integer> home, Request request) {
        this.atlas = atlas;
        this.whole = whole;
        this.box = box;
        this.home = home;
        this.request = request;
        this.sheet = sheet(whole, box);
        this.outlines = new Outlines(atlas, sheet);
    }

    /** The inset in its corner; none for a map of half the world. */
    static Optional<InsetMap> of(Atlas atlas, Projection whole, Corner corner, List<Integer> home, Request request) {
        return corner.hasInset()
                ? Optional.of(new InsetMap(atlas, whole, corner.inset(), home, request))
                : Optional.empty();
    }

    private static Projection sheet(Projection whole, Box box) {
        double width = box.right() - box.left();
        double height = box.bottom() - box.top();
        double kilometre = whole.unitsAKilometre(whole.height() / 2) / whole.scale();
        double across = Math.max(whole.width() / whole.scale() * WIDER, LEAST * kilometre);
        double kept = Math.min(across, 2 * StrictMath.PI);
        return new Projection(whole.longitude(), whole.middle(), width / kept, width, height);
    }

    MapView.Inset view() {
        List<Coordinate[]> own = new ArrayList<>();
        home.forEach(country -> own.addAll(outlines.country(country)));
        Outlines.Lines lines = outlines.lines(List.of());
        Ground ground = Ground.of(atlas, outlines, sheet, CELL);
        return new MapView.Inset(
                Units.text(box.left()),
                Units.text(box.top()),
                Units.text(sheet.width()),
                Units.text(sheet.height()),
                PathData.closed(outlines.land()),
                PathData.closed(own),
                PathData.open(lines.others()),
                frame(),
                names(ground, Letters.WIDE),
                names(ground, Letters.NARROW));
    }

    private MapView.Rectangle frame() {
        double part = sheet.scale() / whole.scale();
        double width = Math.max(FRAME, whole.width() * part);
        double height = Math.max(FRAME, whole.height() * part);
        return new MapView.Rectangle(
                Units.text((sheet.width() - width) / 2),
                Units.text((sheet.height() - height) / 2),
                Units.text(width),
                Units.text(height));
    }

    /** The story's countries first, then those that show most of themselves. */
    private MapView.Lettering names(Ground ground, Letters letters) {
        double part = sheet.scale() / whole.scale();
        Box frame = Box.around(
                sheet.width() / 2,
                sheet.height() / 2,
                Math.max(FRAME, whole.width() * part) / 2,
                Math.max(FRAME, whole.height() * part) / 2);
        Labels labels = new Labels(sheet, ground, request.fromRight(), List.of(frame.grown(2)));
        AreaNames areas = new AreaNames(ground, labels);
        List<Integer> countries = new ArrayList<>(ground.owners());
        countries.sort(Comparator.comparing((Integer country) -> !home.contains(country))
                .thenComparing(country -> -ground.size(country)));
        int named = 0;
        for (int country : countries) {
            List<String> names =
                    request.names().country(atlas.countries().get(country).number());
            boolean set = named < NAMES && areas.set("country", country, names, letters.inset(), at -> true);
            named += set ? 1 : 0;
        }
        return labels.view();
    }
}
