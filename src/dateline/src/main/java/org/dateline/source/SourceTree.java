package org.dateline.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/**
 * Everything under the content folder, sorted by path.
 *
 * @param files one for each file, whatever became of it
 * @param problems what could not be read
 */
public record SourceTree(List<SourceFile> files, List<Problem> problems) {

    /** Reads the content folder as it is, see {@link #read(Path, Path, Pending)}. */
    public static SourceTree read(Path project, Path content) {
        return read(project, content, Pending.NONE);
    }

    /**
     * Reads the content folder.
     *
     * @param project folder that files are named from
     * @param content folder to read; nothing outside it is read, links included
     * @param pending changes that wait to be written
     */
    public static SourceTree read(Path project, Path content, Pending pending) {
        List<SourceFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            Path root = content.toRealPath();
            SortedMap<String, Path> paths = new TreeMap<>();
            Stream.concat(FileTree.below(content, project, problems).stream(), added(content, pending))
                    .forEach(path -> paths.put(slashed(content.relativize(pending.name(path))) + "\0" + path, path));
            List<Judged> judged = paths.values().parallelStream()
                    .map(path -> {
                        List<Problem> own = new ArrayList<>();
                        return new Judged(new ContentPath(project, content, root, path, pending, own).read(), own);
                    })
                    .toList();
            for (Judged one : judged) {
                one.file().ifPresent(files::add);
                problems.addAll(one.problems());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FileNames.refuseTwins(files, problems);
        if (files.stream().noneMatch(file -> file.kind() == SourceFile.Kind.EXPLAINER)) {
            problems.add(Problem.of(
                    Rule.NO_EXPLAINER,
                    Location.of(slashed(project.relativize(content))),
                    "There is no explainer here",
                    "make a folder with an explainer.md, or name the right content folder"));
        }
        return new SourceTree(List.copyOf(files), List.copyOf(problems));
    }

    /** What became of one path, apart from all others, so that several can be read at once. */
    private record Judged(Optional<SourceFile> file, List<Problem> problems) {}

    private static Stream<Path> added(Path content, Pending pending) {
        return pending.bytes().keySet().stream()
                .filter(path -> path.startsWith(content) && !Files.exists(path, LinkOption.NOFOLLOW_LINKS));
    }

    /**
     * Reads the settings of the publication.
     *
     * @param pending changes that wait to be written
     * @param problems collects what is wrong with the file
     */
    public static SourceFile readSettings(Path project, Path file, Pending pending, List<Problem> problems) {
        String name = slashed(project.relativize(file));
        Optional<Value.Mapping> fields = Optional.empty();
        if (Files.isRegularFile(file)) {
            TextFile text = TextFile.read(file, name, pending, problems);
            fields = text.sound() ? new YamlReader(name, 1, problems).read(text.text()) : Optional.empty();
        } else {
            problems.add(Problem.of(
                    Rule.SETTINGS_MISSING,
                    Location.of(name),
                    Files.isDirectory(file)
                            ? "This is a folder, and the settings of the publication are missing"
                            : "The settings of the publication are missing",
                    "make this file with two lines: name: … and base_url: https://…"));
        }
        return new SourceFile(
                name,
                name,
                SourceFile.Kind.SETTINGS,
                fields.orElse(Value.Mapping.EMPTY),
                "",
                1,
                file,
                fields.isEmpty());
    }

    /** A relative path as problems name it: with forward slashes on every system, and without what nobody sees. */
    static String slashed(Path path) {
        String separator = path.getFileSystem().getSeparator();
        String typed = path.toString();
        return HiddenCharacters.replace(separator.equals("/") ? typed : typed.replace(separator, "/"));
    }
}
