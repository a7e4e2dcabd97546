package org.dateline.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A published picture. */
record Pixels(BufferedImage image) {

    static Pixels of(Path file) {
        try {
            return new Pixels(Optional.ofNullable(ImageIO.read(file.toFile())).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /** Whether all of a rectangle has the colour of the upper left corner. */
    boolean blank(int x, int y, int width, int height) {
        return inked(x, y, width, height).findAny().isEmpty();
    }

    /** The columns of a rectangle in which something is drawn, from left to right. */
    IntStream inked(int x, int y, int width, int height) {
        int paper = image.getRGB(0, 0);
        return IntStream.range(x, x + width)
                .filter(column -> IntStream.range(y, y + height).anyMatch(row -> image.getRGB(column, row) != paper));
    }

    /** Whether a pixel is rather red. */
    boolean red(int x, int y) {
        int rgb = image.getRGB(x, y);
        return (rgb >> 16 & 255) > 200 && (rgb >> 8 & 255) < 80;
    }
}
