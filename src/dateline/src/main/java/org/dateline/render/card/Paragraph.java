package org.dateline.render.card;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of text, one beneath the other.
 *
 * @param lines from the top
 * @param leading pixels from line to line
 * @param ascent pixels from the upper edge of a line to where its letters stand
 */
record Paragraph(List<TextLayout> lines, double leading, double ascent) {

    /** By how much the column narrows at a time, in pixels. */
    private static final float STEP = 16;

    /** All in one line. */
    static Paragraph line(AttributedString text, double leading, double ascent, FontRenderContext context) {
        return new Paragraph(List.of(new TextLayout(text.getIterator(), context)), leading, ascent);
    }

    /**
     * Broken between words, into as few lines as the width asks for, and those about equally long. Empty where a word is
     * wider than that.
     */
    static Optional<Paragraph> balanced(
            AttributedString text, float width, double leading, double ascent, FontRenderContext context) {
        int end = text.getIterator().getEndIndex();
        LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), context);
        int count = count(measurer, end, width);
        float narrow = width;
        while (count > 1 && count(measurer, end, narrow - STEP) == count) {
            narrow -= STEP;
        }
        if (count == 0) {
            return Optional.empty();
        }
        measurer.setPosition(0);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < end) {
            lines.add(measurer.nextLayout(narrow));
        }
        return Optional.of(new Paragraph(List.copyOf(lines), leading, ascent));
    }

    /** How many lines there would be; 0 where a word is wider than one. */
    private static int count(LineBreakMeasurer measurer, int end, float width) {
        measurer.setPosition(0);
        int count = 0;
        while (measurer.getPosition() < end) {
            int next = measurer.nextOffset(width, end, true);
            if (next == measurer.getPosition()) {
                return 0;
            }
            measurer.setPosition(next);
            count++;
        }
        return count;
    }

    double height() {
        return leading * lines.size();
    }

    /** The widest line, in pixels. */
    double width() {
        return lines.stream().mapToDouble(TextLayout::getVisibleAdvance).max().orElse(0);
    }

    /**
     * Draws it.
     *
     * @param at the edge where lines begin
     * @param top upper edge of the first line
     * @param fromRight whether that is the right edge
     */
    void draw(Graphics2D on, double at, double top, boolean fromRight) {
        for (int i = 0; i < lines.size(); i++) {
            TextLayout line = lines.get(i);
            line.draw(on, (float) (left(line, at, fromRight) - blank(line)), (float) baseline(top, i));
        }
    }

    /** Strikes out what {@link #draw} drew with the same values. */
    void strike(Graphics2D on, double at, double top, boolean fromRight) {
        for (int i = 0; i < lines.size(); i++) {
            TextLayout line = lines.get(i);
            on.fill(new Rectangle2D.Double(
                    left(line, at, fromRight),
                    baseline(top, i) - leading * 0.25,
                    line.getVisibleAdvance(),
                    leading / 20));
        }
    }

    private double baseline(double top, int line) {
        return top + leading * line + ascent;
    }

    private static double left(TextLayout line, double at, boolean fromRight) {
        return fromRight ? at - line.getVisibleAdvance() : at;
    }

    /** The space at which a line was broken: one from right to left has it before its words. */
    private static double blank(TextLayout line) {
        return line.isLeftToRight() ? 0 : line.getAdvance() - line.getVisibleAdvance();
    }
}
