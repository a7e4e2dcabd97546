package org.dateline.render.view;

import java.util.Optional;

/**
 * A picture.
 *
 * @param src its address, from the page
 * @param srcset its addresses in all sizes, as in HTML; empty where it has one
 * @param sizes how wide it stands, as in HTML; empty where it has one size
 * @param width in pixels; empty for a drawing that names none
 * @param credit who made it, ready to print
 * @param warning why it is covered until asked for
 * @param lead whether it stands at the head of the page, and is wanted at once
 */
public record PictureView(
        String src,
        Optional<String> srcset,
        Optional<String> sizes,
        Optional<Integer> width,
        Optional<Integer> height,
        String alt,
        Optional<String> caption,
        Optional<String> credit,
        Optional<String> warning,
        boolean lead) {

    /** The same at the head of the page. */
    public PictureView leading() {
        return new PictureView(src, srcset, sizes, width, height, alt, caption, credit, warning, true);
    }
}
