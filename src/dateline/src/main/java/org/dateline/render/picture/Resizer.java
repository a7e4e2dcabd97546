package org.dateline.render.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;

/**
 * Makes a picture smaller. Its pixels are drawn anew and nothing else is taken along: no place, no camera, no thumbnail
 * of what was cut away.
 */
public final class Resizer {

    private static final double QUALITY = 0.82;

    private Resizer() {}

    /**
     * The picture, upright, in one of its sizes; empty where its pixels are damaged.
     *
     * @param raw of a {@link Reading.Sound} picture that has sizes
     */
    public static Optional<byte[]> resized(byte[] raw, Reading.Sound picture, Reading.Size size) {
        Optional<BufferedImage> upright = upright(raw, picture, size);
        return upright.map(image -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                Thumbnails.of(image)
                        .forceSize(size.width(), size.height())
                        .outputFormat(picture.form().ending())
                        .outputQuality(QUALITY)
                        .toOutputStream(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        });
    }

    private static Optional<BufferedImage> upright(byte[] raw, Reading.Sound picture, Reading.Size size) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(raw))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                List<String> warnings = new ArrayList<>();
                reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
                reader.setInput(in);
                ImageReadParam param = reader.getDefaultReadParam();
                int every = Math.max(1, picture.width() / (2 * size.width())); // never all pixels of a huge one
                param.setSourceSubsampling(every, every, 0, 0);
                BufferedImage image = reader.read(0, param);
                boolean cut = warnings.stream()
                        .anyMatch(warning -> warning.contains("EOI") || warning.contains("Premature end"));
                return cut ? Optional.empty() : Optional.of(turned(image, picture, raw));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // as in Head
            return Optional.empty();
        }
    }

    private static BufferedImage turned(BufferedImage image, Reading.Sound picture, byte[] raw) {
        return picture.form() == Reading.Form.JPEG
                ? ExifFilterUtils.getFilterForOrientation(Turn.of(raw)).apply(image)
                : image;
    }
}
