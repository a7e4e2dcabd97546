package org.dateline.render.view;

import java.util.Optional;

/**
 * A picture.
 *
 * @param src its address, from the page
 * @param credit who made it, ready to print
 * @param warning why it is covered until asked for
 */
public record PictureView(
        String src, String alt, Optional<String> caption, Optional<String> credit, Optional<String> warning) {}
