package org.dateline.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.model.OutputFile;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** Files beside the content that reach the site as they are, and the links among them that must not. */
public final class Resources {

    private Resources() {}

    /**
     * The files that are published as they are: a site icon, a CNAME.
     *
     * @param folder its tree becomes the site's; need not exist; without links that lead out, see {@link
     *     #check}
     */
    public static List<OutputFile> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            Path root = folder.toRealPath();
            return FileTree.below(folder, folder, new ArrayList<>()).stream()
                    .filter(path -> Files.isRegularFile(path) && !leadsOut(path, root))
                    .map(path -> new OutputFile(SourceTree.slashed(folder.relativize(path)), () -> bytes(path)))
                    .sorted(Comparator.comparing(OutputFile::path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Refuses what in a folder other than the content cannot be published, or must not be: links that lead out of it,
     * and names that not every system can hold. They count as problems, since a file that is dropped in silence is
     * missed only on the site.
     *
     * @param project folder that files are named from
     * @param folder need not exist
     * @param problems collects one for each path
     */
    public static void check(Path project, Path folder, List<Problem> problems) {
        Location place = Location.of(SourceTree.slashed(project.relativize(folder)));
        if (!Files.isDirectory(folder)) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                problems.add(Problem.of(
                        Rule.FILE_MISPLACED,
                        place,
                        "This is no folder, and a folder is read here",
                        "rename it, or put it into a folder of that name"));
            }
            return;
        }
        try {
            Path root = folder.toRealPath();
            for (Path path : FileTree.below(root, root, problems)) {
                Path relative = root.relativize(path);
                if (!Layout.hidden(relative)) {
                    Location at = Location.of(
                            SourceTree.slashed(project.relativize(folder).resolve(relative)));
                    mistake(path, relative, root, at).ifPresent(problems::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Problem> mistake(Path path, Path relative, Path root, Location at) {
        if (leadsOut(path, root)) {
            return Optional.of(Problem.of(
                    Rule.FILE_OUTSIDE,
                    at,
                    "This link leads nowhere, to a folder, or out of its folder",
                    "put the file itself here"));
        }
        return FileNames.mistake(relative).map(wrong -> Problem.of(Rule.FILE_NAME, at, wrong, "rename it"));
    }

    /** Whether this is a link to anything but a file under the root. */
    static boolean leadsOut(Path path, Path root) {
        try {
            return Files.isSymbolicLink(path) && (!path.toRealPath().startsWith(root) || !Files.isRegularFile(path));
        } catch (IOException e) {
            return true;
        }
    }

    static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
