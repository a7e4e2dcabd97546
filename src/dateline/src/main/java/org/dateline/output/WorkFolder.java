package org.dateline.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Dateline's own record, outside the site.
 *
 * @param root the folder
 */
record WorkFolder(Path root) {

    Path lock() {
        return root.resolve("lock");
    }

    Path manifest() {
        return root.resolve("manifest");
    }

    Path journal() {
        return root.resolve("journal");
    }

    Path cache() {
        return root.resolve("cache");
    }

    /** Names the one site that this record is of. */
    Path owner() {
        return root.resolve("output");
    }

    Path staging() {
        return root.resolve("staging");
    }

    /** Where a file of the site waits for the switch. */
    Path staged(String path) {
        return staging().resolve(SitePath.require(path));
    }

    /** Removes whatever is staged; follows no link. */
    void clearStaging() throws IOException {
        if (Files.exists(staging(), LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(staging(), new Deleting());
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            super.postVisitDirectory(folder, failure);
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
