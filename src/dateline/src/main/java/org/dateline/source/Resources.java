package org.dateline.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
     *     #refuseLinksOut}
     */
    public static List<OutputFile> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            Path root = folder.toRealPath();
            return paths.filter(path -> Files.isRegularFile(path) && !leadsOut(path, root))
                    .map(path -> new OutputFile(SourceTree.slashed(folder.relativize(path)), () -> bytes(path)))
                    .sorted(Comparator.comparing(OutputFile::path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Refuses links that lead out of a folder other than the content: it would be published, or run, what nobody put
     * there. They count as problems, since a file that is dropped in silence is missed only on the site.
     *
     * @param project folder that files are named from
     * @param folder need not exist
     * @param problems collects one for each link
     */
    public static void refuseLinksOut(Path project, Path folder, List<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Path root = folder.toRealPath();
            try (Stream<Path> paths = Files.walk(root)) {
                paths.filter(path -> !Layout.hidden(root.relativize(path)) && leadsOut(path, root))
                        .map(path ->
                                SourceTree.slashed(project.relativize(folder).resolve(root.relativize(path))))
                        .map(name -> Problem.of(
                                Rule.FILE_OUTSIDE,
                                Location.of(name),
                                "This link leads nowhere, to a folder, or out of its folder",
                                "put the file itself here"))
                        .forEach(problems::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
