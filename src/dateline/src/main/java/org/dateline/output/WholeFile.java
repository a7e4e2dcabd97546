package org.dateline.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** Writes a single file, such as a report or an entry, so that whoever reads it sees all of the old one or all of the new one. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes the file, and the folders above it where they are missing. A file that has these bytes already is not
     * touched. The bytes are forced to the disk before they take the old file's place.
     *
     * @throws IOException where it could not be written; then the old file, if any, is still whole
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        if (holds(file, bytes)) {
            return;
        }
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path beside = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            writeThrough(beside, bytes);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    /**
     * Puts other bytes into a file of somebody else's, which keeps its permissions. A link stays one: the file that it
     * leads to is written.
     *
     * @throws IOException where it could not be written; then the file is still whole
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path target = file.toRealPath();
        Path beside = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".tmp");
        try {
            writeThrough(beside, bytes);
            if (Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    /**
     * Makes a file, and the folders above it where they are missing.
     *
     * @throws FileAlreadyExistsException where there is one of that name; it stays as it is
     */
    public static void create(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /**
     * Gives a file another name.
     *
     * @throws FileAlreadyExistsException where there is one of that name; both stay as they are
     */
    public static void rename(Path file, Path target) throws IOException {
        Files.move(file, target);
    }

    /** Whether a file is there with just these bytes; a link is not a file. */
    static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING,
                LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
