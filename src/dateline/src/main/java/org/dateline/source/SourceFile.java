package org.dateline.source;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.problem.Location;

/**
 * A file under the content folder.
 *
 * @param name path relative to the project, as problems print it
 * @param path path relative to the content folder, with forward slashes
 * @param kind what it is, by its place
 * @param frontMatter its fields; for a YAML file all of it; empty where there are none
 * @param body the Markdown under the front matter; of a file in error, all its text
 * @param bodyLine the line of the file on which the body starts, from 1
 * @param real where it is on disk
 * @param inError whether it could not be read as what it is
 */
public record SourceFile(
        String name,
        String path,
        Kind kind,
        Value.Mapping frontMatter,
        String body,
        int bodyLine,
        Path real,
        boolean inError) {

    /** What a file is, by its place and name. */
    public enum Kind {
        EXPLAINER,
        EVENT,
        BACKGROUND,
        EDITION,
        SERIES,
        SERIES_EDITION,
        MEDIA,
        SETTINGS,
        IGNORED,
        MISPLACED
    }

    /** The first folder of its path: the explainer, or {@code background}. */
    public String folder() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The place of the first line of the body that starts like this. */
    public Optional<Location> lineOfBody(String start) {
        int found = body.startsWith(start) ? 0 : body.indexOf("\n" + start) + 1;
        if (found == 0 && !body.startsWith(start)) {
            return Optional.empty();
        }
        int line = bodyLine
                + (int) body.substring(0, found).chars().filter(c -> c == '\n').count();
        return Optional.of(new Location(name, line, 1));
    }

    /** Its bytes as they are now. */
    public byte[] bytes() {
        return Resources.bytes(real);
    }

    /** The name of the file without its folders. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
