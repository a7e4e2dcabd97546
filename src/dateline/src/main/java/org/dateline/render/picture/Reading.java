package org.dateline.render.picture;

import java.util.List;
import java.util.stream.IntStream;

/** What became of reading a picture's head. */
public sealed interface Reading {

    /** How the bytes of a picture are to be read. */
    enum Form {
        JPEG("jpg"),
        PNG("png"),
        GIF("gif"),
        SVG("svg");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        public String ending() {
            return ending;
        }

        /** Whether it is published in sizes. */
        public boolean sized() {
            return this == JPEG || this == PNG;
        }
    }

    /**
     * A picture that can be published.
     *
     * @param width in pixels, when it stands upright; 0 where a drawing says none
     * @param sum of its bytes, short
     */
    record Sound(Form form, int width, int height, String sum) implements Reading {

        private static final int[] WIDTHS = {480, 960, 1440};
        private static final int WIDEST = WIDTHS[WIDTHS.length - 1];

        /** The sizes that it is published in, from the smallest: never larger than it is. */
        public List<Size> sizes() {
            return IntStream.concat(
                            IntStream.of(WIDTHS).filter(one -> one < width),
                            width <= WIDEST ? IntStream.of(width) : IntStream.empty())
                    .mapToObj(one -> new Size(one, Math.max(1, Math.round((float) height * one / width))))
                    .toList();
        }
    }

    /**
     * A picture that cannot be published.
     *
     * @param message why not
     * @param hint what to do
     */
    record Refused(String message, String hint) implements Reading {}

    /** In pixels. */
    record Size(int width, int height) {}
}
