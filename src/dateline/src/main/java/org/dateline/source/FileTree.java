package org.dateline.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** What lies below a folder; links are paths of their own and are not followed. */
final class FileTree {

    private FileTree() {}

    /**
     * All paths below, and the folder itself, in no order.
     *
     * @param project folder that files are named from
     * @param problems collects the folders that may not be read
     */
    static List<Path> below(Path folder, Path project, List<Problem> problems) {
        List<Path> paths = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
                    paths.add(inside);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    paths.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException failure) {
                    problems.add(Problem.of(
                            Rule.FILE_UNREADABLE,
                            Location.of(SourceTree.slashed(project.relativize(path))),
                            "This cannot be read (" + failure.getClass().getSimpleName() + ")",
                            "check that you may read it"));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paths;
    }
}
