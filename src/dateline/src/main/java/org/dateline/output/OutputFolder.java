package org.dateline.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/**
 * The folder of the site, and what stands in it where a file is to go.
 *
 * @param root without links, so that only what lies within can lead out of it
 * @param name as problems call the folder: relative to the project where it lies in it
 */
record OutputFolder(Path root, String name) {

    private enum Standing {
        NOTHING,
        FILE,
        FOLDER,
        /** Or whatever else is neither file nor folder, such as a junction of Windows. */
        LINK
    }

    static OutputFolder of(Path project, Path output) throws IOException {
        Path root = real(output);
        Path home = real(project);
        Path shown = root.startsWith(home) ? home.relativize(root) : root;
        return new OutputFolder(root, shown.toString().replace('\\', '/'));
    }

    /** The path without links, also where it does not exist yet. */
    static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        Path name = absolute.getFileName();
        return parent == null || name == null ? absolute : real(parent).resolve(name);
    }

    Path resolve(String path) {
        return root.resolve(SitePath.require(path));
    }

    boolean hasFile(String path) throws IOException {
        return standing(resolve(path)) == Standing.FILE;
    }

    /** Whether the two paths name one file here, as they may where case does not count. */
    boolean same(String path, String other) throws IOException {
        return path.equals(other)
                || (hasFile(path) && hasFile(other) && Files.isSameFile(resolve(path), resolve(other)));
    }

    /** Why no file can be written to this path, whosever is there now. */
    Optional<Problem> obstacle(String path) throws IOException {
        Path file = resolve(path);
        for (Path folder : above(file)) {
            switch (standing(folder)) {
                case NOTHING -> {
                    return Optional.empty();
                }
                case FILE -> {
                    return Optional.of(refusal(path, "A file stands where a folder is to be: " + shown(folder)));
                }
                case LINK -> {
                    return Optional.of(refusal(path, "A link stands where a folder is to be: " + shown(folder)));
                }
                case FOLDER -> {}
            }
        }
        return switch (standing(file)) {
            case FOLDER -> Optional.of(refusal(path, "A folder stands where this file is to be"));
            case LINK -> Optional.of(refusal(path, "A link stands where this file is to be"));
            case NOTHING, FILE -> Optional.empty();
        };
    }

    /** A problem with what stands at a path of the site. */
    Problem refusal(String path, String message) {
        return problem(path, message, "move it away, or choose another output folder");
    }

    Problem problem(String path, String message, String hint) {
        return Problem.of(Rule.OUTPUT_FOREIGN, Location.of(shown(path)), message, hint);
    }

    /** A problem with what the project plans for a path of the site, whatever stands there. */
    Problem clash(String path, String message, String hint) {
        return Problem.of(Rule.OUTPUT_CLASH, Location.of(shown(path)), message, hint);
    }

    /** The folders that a file of the site lies in, from the site's own downwards. */
    private Iterable<Path> above(Path file) {
        Deque<Path> folders = new ArrayDeque<>();
        for (Path folder = file.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
            folders.push(folder);
        }
        return folders;
    }

    private String shown(Path folder) {
        return shown(root.relativize(folder).toString().replace('\\', '/'));
    }

    private String shown(String path) {
        return path.isEmpty() || name.isEmpty() ? name + path : name + "/" + path;
    }

    private static Standing standing(Path path) throws IOException {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isSymbolicLink() || found.isOther()) {
                return Standing.LINK;
            }
            return found.isDirectory() ? Standing.FOLDER : Standing.FILE;
        } catch (NoSuchFileException e) {
            return Standing.NOTHING;
        }
    }
}
