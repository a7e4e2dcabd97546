package org.dateline.reporter;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file's path as the path of a URI (RFC 3986). */
final class UriPath {

    private static final String PLAIN = "-._~/";

    private UriPath() {}

    static String of(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
