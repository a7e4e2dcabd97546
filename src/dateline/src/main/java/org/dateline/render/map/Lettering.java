package org.dateline.render.map;

/**
 * How much room words take: widths of the label face, rounded up. No font is asked, since the reader's may be another.
 *
 * @param size of the letters, in units of the sheet
 * @param spacing between them, in parts of the size
 */
record Lettering(double size, double spacing) {

    /** Of capitals and figures the line has this much above its foot; below it, descenders take a fourth. */
    private static final double ASCENT = 0.74;

    private static final double DESCENT = 0.24;

    double width(String text) {
        return size * text.codePoints().mapToDouble(c -> part(c) + spacing).sum();
    }

    double ascent() {
        return size * ASCENT;
    }

    double height() {
        return size * (ASCENT + DESCENT);
    }

    /** The box of words whose foot starts at a point. */
    Box box(String text, double left, double foot) {
        return new Box(left, foot - ascent(), left + width(text), foot + size * DESCENT);
    }

    /** The box of words around a point. */
    Box centred(String text, double x, double y) {
        return Box.around(x, y, width(text) / 2, height() / 2);
    }

    /** The advance of a letter in parts of the size. */
    private static double part(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if ("iljtfrI.,:;'’‘|!()[]- ".indexOf(c) >= 0) {
            return 0.36;
        }
        if ("mwMW—%@".indexOf(c) >= 0) {
            return 0.96;
        }
        boolean wide = Character.isIdeographic(c) || c >= 0x1100 && c < 0x1200 || c >= 0x3040 && c < 0xD7B0;
        return wide ? 1.05 : Character.isUpperCase(c) ? 0.72 : 0.61;
    }
}
