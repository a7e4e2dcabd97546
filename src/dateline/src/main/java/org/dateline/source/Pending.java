package org.dateline.source;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Changes that wait to be written: files are read as they would be.
 *
 * @param bytes file on the disk, or one that is not there yet → what it would hold
 * @param names file on the disk → where it would lie
 */
public record Pending(Map<Path, byte[]> bytes, Map<Path, Path> names) {

    /** No change: files are read as they are. */
    public static final Pending NONE = new Pending(Map.of(), Map.of());

    Path name(Path file) {
        return names.getOrDefault(file, file);
    }

    Optional<byte[]> of(Path file) {
        return Optional.ofNullable(bytes.get(file));
    }
}
