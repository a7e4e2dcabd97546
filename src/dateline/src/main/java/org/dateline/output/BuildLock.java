package org.dateline.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Lets one build at a time work on a site, among all processes and within one. Ends with the process at the latest. */
final class BuildLock implements AutoCloseable {

    private static final long MILLISECONDS_BETWEEN_TRIES = 50;

    private final FileChannel channel;

    private BuildLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits until the lock is free.
     *
     * @param file is made where it is missing, and never removed: another build may be waiting on it
     * @param waiting told once if there is a wait
     */
    static BuildLock acquire(Path file, Runnable waiting) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (attempt(channel).isEmpty()) {
                waiting.run();
                while (attempt(channel).isEmpty()) {
                    Thread.sleep(MILLISECONDS_BETWEEN_TRIES);
                }
            }
            return new BuildLock(channel);
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting for another build");
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Java throws where the lock is held by its own process; trying again is the one way that serves both cases. */
    private static Optional<FileLock> attempt(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }
}
