package org.dateline.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Every step that a switch takes on the disk, so that tests can stop one anywhere. */
interface Disk {

    /** Makes the folder and those above it. */
    default void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Moves a file over another; whoever reads the other sees all of the old one or all of the new one. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    default void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes a file of the record, whole. */
    default void write(Path file, byte[] bytes) throws IOException {
        WholeFile.write(file, bytes);
    }

    /** Deletes a file or an empty folder that may be gone already. */
    default void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    /** Moves a file over another, from another file system if need be. */
    default void replace(Path from, Path to) throws IOException {
        try {
            move(from, to);
        } catch (AtomicMoveNotSupportedException e) {
            Path beside = to.resolveSibling(to.getFileName() + ".dateline-new");
            copy(from, beside);
            move(beside, to);
            delete(from);
        }
    }
}
