package org.dateline.render.map;

/**
 * Sizes of the names in units of the sheet; the style sheet has the same ones.
 *
 * @param chief the place where most happens
 * @param way a distance
 */
record Letters(
        Lettering place,
        Lettering chief,
        Lettering way,
        Lettering number,
        Lettering country,
        Lettering sea,
        Lettering inset) {

    /** Where a unit is about a pixel. */
    static final Letters WIDE = new Letters(
            new Lettering(15, 0),
            new Lettering(19, 0),
            new Lettering(13, 0),
            new Lettering(12, 0),
            new Lettering(11, 0.1),
            new Lettering(14, 0),
            new Lettering(11, 0));

    /** Where a unit is two thirds of a pixel: letters are larger, so that they stay legible. */
    static final Letters NARROW = new Letters(
            new Lettering(21, 0),
            new Lettering(25, 0),
            new Lettering(18, 0),
            new Lettering(17, 0),
            new Lettering(16, 0),
            new Lettering(17, 0),
            new Lettering(16, 0));
}
