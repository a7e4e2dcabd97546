package org.dateline.render.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads what a picture is and how large, without its pixels. */
public final class Head {

    /** More pixels than the best cameras have; a file of a few bytes can claim any number. */
    private static final long MOST = 120_000_000L;

    public static final Reading.Refused DAMAGED =
            new Reading.Refused("This picture is damaged, and cannot be read", "save it once more from the original");

    private static final Pattern ROOT = Pattern.compile("<svg[^>]*>");
    private static final Pattern BOX =
            Pattern.compile("viewBox\\s*=\\s*[\"'][\\d.-]+[\\s,]+[\\d.-]+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)\\s*[\"']");
    private static final Pattern WIDE = Pattern.compile("\\swidth\\s*=\\s*[\"']([\\d.]+)(?:px)?[\"']");
    private static final Pattern HIGH = Pattern.compile("\\sheight\\s*=\\s*[\"']([\\d.]+)(?:px)?[\"']");

    /** What runs or loads in a drawing that somebody opens by itself. */
    private static final Pattern ACTIVE = Pattern.compile(
            "<\\s*(script|foreignObject|iframe|embed|object)|\\son[a-z]+\\s*=|javascript:|<!ENTITY",
            Pattern.CASE_INSENSITIVE);

    private Head() {}

    public static Reading read(byte[] bytes) {
        Optional<Reading.Form> form = form(bytes);
        if (form.isEmpty()) {
            return new Reading.Refused(
                    "This file is no picture that can be published: JPEG, PNG, GIF and SVG are",
                    "save it as one of these");
        }
        if (form.get() == Reading.Form.SVG) {
            return drawing(new String(bytes, StandardCharsets.UTF_8), sum(bytes));
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            boolean aside = form.get() == Reading.Form.JPEG && Turn.aside(Turn.of(bytes));
            return readers.hasNext() ? pixels(form.get(), aside, readers.next(), in, sum(bytes)) : DAMAGED;
        } catch (IOException | RuntimeException e) { // readers of the JDK throw all kinds at bytes that make no sense
            return DAMAGED;
        }
    }

    private static Reading pixels(Reading.Form form, boolean aside, ImageReader reader, ImageInputStream in, String sum)
            throws IOException {
        try {
            reader.setInput(in);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST) {
                return new Reading.Refused(
                        "This picture claims to be " + width + " × " + height + " pixels",
                        "save it smaller: 3000 pixels wide is plenty");
            }
            if (!reader.getImageTypes(0).hasNext()) {
                return new Reading.Refused(
                        "This picture is in the colours of print (CMYK), which screens do not have", "save it as RGB");
            }
            return aside ? new Reading.Sound(form, height, width, sum) : new Reading.Sound(form, width, height, sum);
        } finally {
            reader.dispose();
        }
    }

    private static Reading drawing(String text, String sum) {
        Matcher active = ACTIVE.matcher(text);
        if (active.find()) {
            return new Reading.Refused(
                    "This drawing holds what runs in a browser: “"
                            + active.group().strip() + "”",
                    "save it as a plain SVG, or as PNG");
        }
        Matcher root = ROOT.matcher(text);
        String tag = root.find() ? root.group() : "";
        Matcher box = BOX.matcher(tag);
        boolean boxed = box.find();
        int width = number(WIDE, tag).orElse(boxed ? rounded(box.group(1)) : 0);
        int height = number(HIGH, tag).orElse(boxed ? rounded(box.group(2)) : 0);
        return width > 0 && height > 0
                ? new Reading.Sound(Reading.Form.SVG, width, height, sum)
                : new Reading.Sound(Reading.Form.SVG, 0, 0, sum);
    }

    private static Optional<Integer> number(Pattern pattern, String tag) {
        Matcher found = pattern.matcher(tag);
        return found.find() ? Optional.of(rounded(found.group(1))) : Optional.empty();
    }

    private static int rounded(String number) {
        try {
            return (int) Math.min(100_000, Math.round(Double.parseDouble(number)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static Optional<Reading.Form> form(byte[] bytes) {
        if (starts(bytes, 0xff, 0xd8, 0xff)) {
            return Optional.of(Reading.Form.JPEG);
        }
        if (starts(bytes, 0x89, 'P', 'N', 'G')) {
            return Optional.of(Reading.Form.PNG);
        }
        if (starts(bytes, 'G', 'I', 'F', '8')) {
            return Optional.of(Reading.Form.GIF);
        }
        return new String(bytes, StandardCharsets.UTF_8).contains("<svg")
                ? Optional.of(Reading.Form.SVG)
                : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 255) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String sum(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sum, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
