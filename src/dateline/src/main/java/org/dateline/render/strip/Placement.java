package org.dateline.render.strip;

/** Where the label of a mark stands on its line. On a narrow screen all stand above. */
public enum Placement {
    /** Behind the mark. */
    AFTER,
    /** In front of the mark. */
    BEFORE,
    /** On a thin line, behind its beginning; never over the dots of hours. */
    ON,
    /** On a line of its own above. */
    ABOVE;

    /** A side with this part of the width has room for a label in several lines. */
    private static final double ROOMY = 45;

    /** On a line, this much stays free before the label and behind it. */
    private static final double MARGIN = 4;

    /**
     * @param label width of the label in percent
     */
    public static Placement of(Mark mark, double label) {
        double after = 100 - mark.to();
        double before = mark.from();
        if (label <= after) {
            return AFTER;
        }
        if (label <= before) {
            return BEFORE;
        }
        if (mark.kind() == Mark.Kind.SPAN && label + MARGIN <= mark.width()) {
            return ON;
        }
        if (Math.max(after, before) >= ROOMY) {
            return after >= before ? AFTER : BEFORE;
        }
        return ABOVE;
    }
}
