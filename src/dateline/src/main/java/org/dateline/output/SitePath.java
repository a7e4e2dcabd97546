package org.dateline.output;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** Rules for paths within the site: relative, with forward slashes, never leading out of it. */
final class SitePath {

    private static final List<String> NOT_NAMES = List.of("", ".", "..");

    private SitePath() {}

    /** Whether the path names a file within the site, and can stand in a line of the manifest. */
    static boolean valid(String path) {
        return path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c))
                && !hasDrive(path)
                && Arrays.stream(path.split("/", -1)).noneMatch(NOT_NAMES::contains);
    }

    /** The path itself, when valid. */
    static String require(String path) {
        if (!valid(path)) {
            throw new IllegalArgumentException("Not a path within the site: " + path);
        }
        return path;
    }

    /** The folder that a file or folder of the site lies in; empty for the site's own. */
    static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The same for all paths that some file system takes for one and the same: case and composed letters aside. */
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Windows would read {@code C:x} as a path on another drive. */
    private static boolean hasDrive(String path) {
        return path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0));
    }
}
