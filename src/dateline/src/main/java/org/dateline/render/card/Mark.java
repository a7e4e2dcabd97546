package org.dateline.render.card;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import org.dateline.model.Status;

/**
 * The mark of a status, as on the rail of the pages ({@code parts/marks.ftlh}).
 *
 * @param size of the square that it stands in
 */
record Mark(double left, double top, double size) {

    void draw(Status status, Graphics2D on) {
        on.setStroke(new BasicStroke((float) (size / 9)));
        switch (status) {
            case REPORTED -> on.fill(circle(0.81));
            case CLAIMED -> {
                on.draw(circle(0.72));
                on.fill(arc(0, 90));
            }
            case DISPUTED -> {
                on.fill(arc(-0.09, 90));
                on.fill(arc(0.09, 270));
            }
            case EXPECTED -> on.draw(circle(0.72));
            case CANCELLED -> {
                on.draw(circle(0.72));
                on.draw(line(0.34, 0.34, 0.66, 0.66));
                on.draw(line(0.66, 0.34, 0.34, 0.66));
            }
            case WITHDRAWN -> {
                on.draw(circle(0.72));
                on.draw(line(0.06, 0.94, 0.94, 0.06));
            }
        }
    }

    private Ellipse2D circle(double part) {
        double inset = size * (1 - part) / 2;
        return new Ellipse2D.Double(left + inset, top + inset, size * part, size * part);
    }

    /** Half a disc, moved sideways. */
    private Arc2D arc(double aside, int start) {
        double inset = size * 0.09;
        return new Arc2D.Double(
                left + inset + aside * size, top + inset, size * 0.82, size * 0.82, start, 180, Arc2D.CHORD);
    }

    private Line2D line(double x1, double y1, double x2, double y2) {
        return new Line2D.Double(left + x1 * size, top + y1 * size, left + x2 * size, top + y2 * size);
    }
}
