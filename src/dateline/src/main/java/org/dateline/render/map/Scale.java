package org.dateline.render.map;

import java.util.List;
import org.dateline.render.view.MapView;

/** The bars of the scale: round numbers of kilometres and of miles. */
final class Scale {

    private static final double KILOMETRES_IN_A_MILE = 1.609344;

    /** The longest bar, in units: its words stand behind it. */
    private static final double LONGEST = 56;

    /** From where on a map is too large for one scale: how much longer a kilometre is at its edge. */
    private static final double VARIED = 1.15;

    private final Projection sheet;
    private final Box box;
    private final Request.Names names;

    Scale(Projection sheet, Corner corner, Request.Names names) {
        this.sheet = sheet;
        this.box = corner.scale();
        this.names = names;
    }

    MapView.Scale view() {
        double unit = sheet.unitsAKilometre(sheet.height() / 2);
        int kilometres = round(LONGEST / unit);
        int miles = round(LONGEST / unit / KILOMETRES_IN_A_MILE);
        double middle = box.top() + 11;
        String bars = bar(middle, -5, kilometres * unit) + bar(middle, 5, miles * KILOMETRES_IN_A_MILE * unit);
        double longer = Math.max(kilometres, miles * KILOMETRES_IN_A_MILE) * unit;
        return new MapView.Scale(
                bars,
                List.of(
                        label(names.kilometres(kilometres), longer, middle - 2),
                        label(names.miles(miles), longer, middle + 18)));
    }

    private MapView.Label label(String text, double after, double foot) {
        return new MapView.Label("unit", Units.text(box.left() + after + 6), Units.text(foot), Side.LEFT.word(), text);
    }

    private String bar(double middle, double tick, double length) {
        return "M" + Units.text(box.left() + 0.5) + " " + Units.text(middle + tick) + "V" + Units.text(middle) + "h"
                + Units.text(length) + "v" + Units.text(tick);
    }

    /** The largest of 1, 2, 5, 10, 20 … that is not more; 1 at least. */
    private static int round(double number) {
        int power = 1;
        while (power * 10 <= number) {
            power *= 10;
        }
        return number >= 5 * power ? 5 * power : number >= 2 * power ? 2 * power : power;
    }

    boolean varies() {
        double middle = sheet.unitsAKilometre(sheet.height() / 2);
        double most = Math.max(sheet.unitsAKilometre(0), sheet.unitsAKilometre(sheet.height()));
        return most > VARIED * middle;
    }
}
