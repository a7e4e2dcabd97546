package org.dateline.render.map;

/** Numbers as SVG writes them: to a tenth, the same on every machine. */
final class Units {

    private Units() {}

    static String text(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
