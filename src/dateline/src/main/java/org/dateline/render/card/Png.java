package org.dateline.render.card;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Cards as PNG. Their few colours and what lies between these and the paper make a palette: half the bytes. */
final class Png {

    private static final int SHADES = 63;

    private Png() {}

    static byte[] bytes(BufferedImage card) {
        BufferedImage image = inPalette(card);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0);
            writer.setOutput(out);
            writer.write(writer.getDefaultStreamMetadata(param), new IIOImage(image, null, null), param);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage inPalette(BufferedImage card) {
        int[] palette = palette();
        IndexColorModel colours =
                new IndexColorModel(8, palette.length, palette, 0, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        BufferedImage image =
                new BufferedImage(card.getWidth(), card.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> nearest = new HashMap<>();
        int[] row = new int[card.getWidth()];
        byte[] indexes = new byte[card.getWidth()];
        for (int y = 0; y < card.getHeight(); y++) {
            card.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                indexes[x] = (byte) (int) nearest.computeIfAbsent(row[x], colour -> nearest(colour, palette));
            }
            image.getRaster().setDataElements(0, y, row.length, 1, indexes);
        }
        return image;
    }

    private static int[] palette() {
        int[] palette = new int[3 * SHADES + 1];
        Color[] colours = {Painter.INK, Painter.SOFT, Painter.ACCENT};
        palette[0] = Painter.PAPER.getRGB();
        for (int i = 0; i < colours.length; i++) {
            for (int shade = 1; shade <= SHADES; shade++) {
                palette[i * SHADES + shade] = mixed(colours[i], shade);
            }
        }
        return palette;
    }

    private static int mixed(Color colour, int shade) {
        return new Color(
                        mixed(Painter.PAPER.getRed(), colour.getRed(), shade),
                        mixed(Painter.PAPER.getGreen(), colour.getGreen(), shade),
                        mixed(Painter.PAPER.getBlue(), colour.getBlue(), shade))
                .getRGB();
    }

    private static int mixed(int paper, int colour, int shade) {
        return paper + (colour - paper) * shade / SHADES;
    }

    private static int nearest(int rgb, int[] palette) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(rgb, palette[i]) < distance(rgb, palette[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 255) - (other >> shift & 255);
            distance += difference * difference;
        }
        return distance;
    }
}
