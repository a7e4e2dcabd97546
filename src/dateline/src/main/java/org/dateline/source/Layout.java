package org.dateline.source;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** What stands where under the content folder: a file is what its place and name say. */
final class Layout {

    private static final Pattern EDITION = Pattern.compile(".+\\.[a-z]{2,3}(-[A-Za-z0-9]+)*\\.md");
    private static final Pattern SERIES = Pattern.compile("series.*\\.yaml");

    private Layout() {}

    /**
     * What a file is.
     *
     * @param relative its path from the content folder
     */
    static SourceFile.Kind kind(Path relative) {
        String name = relative.getFileName().toString();
        if (hidden(relative)) {
            return SourceFile.Kind.IGNORED;
        }
        if (name.endsWith(".md")) {
            return markdown(relative, name);
        }
        if (SERIES.matcher(name).matches()) {
            return series(relative, name);
        }
        boolean media =
                relative.getNameCount() > 2 && relative.getName(1).toString().equals("media");
        return media ? SourceFile.Kind.MEDIA : SourceFile.Kind.IGNORED;
    }

    /** Whether a path, which may be a folder, has the name of an entry or a series. */
    static boolean namedLikeAnEntry(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".md") || SERIES.matcher(name).matches();
    }

    /** Whether a file, or a folder above it, has a name that starts with a dot. */
    static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static SourceFile.Kind markdown(Path relative, String name) {
        boolean edition = EDITION.matcher(name).matches();
        if (inBackground(relative)) {
            return relative.getNameCount() == 2
                    ? edition ? SourceFile.Kind.EDITION : SourceFile.Kind.BACKGROUND
                    : SourceFile.Kind.MISPLACED;
        }
        if (relative.getNameCount() == 2 && name.startsWith("explainer.")) {
            return edition ? SourceFile.Kind.EDITION : SourceFile.Kind.EXPLAINER;
        }
        if (relative.getNameCount() == 3 && relative.getName(1).toString().equals("events")) {
            return edition ? SourceFile.Kind.EDITION : SourceFile.Kind.EVENT;
        }
        return SourceFile.Kind.MISPLACED;
    }

    private static SourceFile.Kind series(Path relative, String name) {
        if (relative.getNameCount() != 2 || inBackground(relative)) {
            return SourceFile.Kind.MISPLACED;
        }
        return name.equals("series.yaml") ? SourceFile.Kind.SERIES : SourceFile.Kind.SERIES_EDITION;
    }

    private static boolean inBackground(Path relative) {
        return relative.getName(0).toString().equals("background");
    }
}
