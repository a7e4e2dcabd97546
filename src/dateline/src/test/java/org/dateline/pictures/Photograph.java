package org.dateline.pictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures as cameras and editors save them, their upper left corner red. */
final class Photograph {

    /** What a camera calls itself, and where it was: 36.2° north. */
    static final String CAMERA = "SPYCAM 3000";

    private Photograph() {}

    static byte[] jpeg(int width, int height) {
        return bytes("jpg", width, height);
    }

    static byte[] png(int width, int height) {
        return bytes("png", width, height);
    }

    /**
     * A JPEG whose EXIF block names camera and place.
     *
     * @param orientation as in EXIF: 6 is to be turned to the right by a quarter
     */
    static byte[] withPlace(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height);
        byte[] exif = exif(orientation);
        ByteBuffer bytes = ByteBuffer.allocate(plain.length + exif.length + 4);
        bytes.put(plain, 0, 2);
        bytes.putShort((short) 0xffe1).putShort((short) (exif.length + 2)).put(exif);
        bytes.put(plain, 2, plain.length - 2);
        return bytes.array();
    }

    /** The head of a PNG that claims a size, and nothing else. */
    static byte[] claiming(int width, int height) {
        byte[] png = png(10, 10);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    /** TIFF, big-endian: camera, orientation, and a GPS directory with a latitude. */
    private static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(160);
        tiff.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x0110)
                .putShort((short) 2)
                .putInt(CAMERA.length() + 1)
                .putInt(100);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(50);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(120);
        tiff.putInt(0);
        tiff.position(106).put((CAMERA + "\0").getBytes(StandardCharsets.US_ASCII));
        tiff.position(126).putInt(36).putInt(1).putInt(12).putInt(1).putInt(0).putInt(1);
        return tiff.array();
    }

    private static byte[] bytes(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setPaint(new GradientPaint(0, 0, Color.GRAY, width, height, Color.WHITE));
        on.fillRect(0, 0, width, height);
        on.setColor(Color.RED);
        on.fillRect(0, 0, width / 4, height / 4);
        on.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
