package org.dateline.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A disk whose process is killed at its n-th step. */
final class KillingDisk implements Disk {

    /** What no code in between can mistake for a failure that it should handle. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final boolean otherFileSystem;
    private final List<Path> movedTo = new ArrayList<>();
    private int stepsLeft;

    /**
     * @param steps how many steps are taken before the kill
     * @param otherFileSystem whether what is staged lies on another file system than the site
     */
    KillingDisk(int steps, boolean otherFileSystem) {
        this.stepsLeft = steps;
        this.otherFileSystem = otherFileSystem;
    }

    List<Path> movedTo() {
        return movedTo;
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        step();
        Disk.super.createFolders(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        if (otherFileSystem && !from.getParent().equals(to.getParent())) {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "Invalid cross-device link");
        }
        step();
        movedTo.add(to);
        Disk.super.move(from, to);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        if (stepsLeft == 0) {
            byte[] bytes = Files.readAllBytes(from);
            Files.write(to, Arrays.copyOf(bytes, bytes.length / 2));
        }
        step();
        Disk.super.copy(from, to);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        step();
        Disk.super.write(file, bytes);
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        Disk.super.delete(path);
    }

    private void step() {
        if (stepsLeft-- == 0) {
            throw new Killed();
        }
    }
}
