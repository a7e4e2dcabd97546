package org.dateline.render.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * How a photograph was held, as its EXIF block says. The block is looked for here, since the JDK reads none where it
 * stands before another, as some cameras write it.
 */
final class Turn {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MARKER = 0xff;
    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;

    private Turn() {}

    /** Upright, where it says nothing or nothing that can be read. */
    static Orientation of(byte[] jpeg) {
        try {
            return exif(jpeg)
                    .flatMap(block -> Optional.<Orientation>ofNullable(ExifUtils.getOrientationFromExif(block)))
                    .orElse(Orientation.TOP_LEFT);
        } catch (RuntimeException e) { // addresses in the block that lead out of it
            return Orientation.TOP_LEFT;
        }
    }

    /** Whether it lies on its side. */
    static boolean aside(Orientation orientation) {
        return orientation.compareTo(Orientation.LEFT_TOP) >= 0;
    }

    private static Optional<byte[]> exif(byte[] jpeg) {
        ByteBuffer bytes = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 255) == MARKER && (jpeg[at + 1] & 255) != START_OF_SCAN) {
            int length = Short.toUnsignedInt(bytes.getShort(at + 2));
            byte[] block = Arrays.copyOfRange(jpeg, at + 4, Math.max(at + 4, Math.min(jpeg.length, at + 2 + length)));
            if ((jpeg[at + 1] & 255) == APP1 && Arrays.equals(Arrays.copyOf(block, EXIF.length), EXIF)) {
                return Optional.of(block);
            }
            at += 2 + Math.max(2, length);
        }
        return Optional.empty();
    }
}
