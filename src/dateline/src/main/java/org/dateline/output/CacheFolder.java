package org.dateline.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.model.Cache;

/**
 * A cache below the record folder, which one build uses at a time. Behind its bytes each file carries their sum: one that
 * a power failure cut short is made anew, and nothing need be forced to the disk.
 */
final class CacheFolder implements Cache {

    private static final int SUM = 32;

    private final Path root;
    private final Set<Path> asked = ConcurrentHashMap.newKeySet();

    /**
     * @param root need not exist
     */
    CacheFolder(Path root) {
        this.root = root;
    }

    @Override
    public byte[] get(String name, Supplier<byte[]> maker) {
        Path file = root.resolve(SitePath.require(name));
        asked.add(file);
        try {
            Optional<byte[]> kept = read(file);
            if (kept.isPresent()) {
                return kept.get();
            }
            byte[] bytes = maker.get();
            write(file, bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what nobody has asked for. */
    void dropOthers() throws IOException {
        if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path file : paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !asked.contains(path))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private static Optional<byte[]> read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        byte[] kept = Files.readAllBytes(file);
        byte[] bytes = Arrays.copyOf(kept, Math.max(0, kept.length - SUM));
        return Arrays.equals(kept, summed(bytes)) ? Optional.of(bytes) : Optional.empty();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = Files.createTempFile(file.getParent(), "", ".tmp");
        Files.write(beside, summed(bytes));
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] summed(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            byte[] summed = Arrays.copyOf(bytes, bytes.length + SUM);
            System.arraycopy(sum, 0, summed, bytes.length, SUM);
            return summed;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
