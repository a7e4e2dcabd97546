package org.dateline.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.BuildResult;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Repository;
import org.dateline.reporter.TextReporter;

/**
 * A folder of {@code src/test/golden}: a project to build, and in each folder {@code expected…} what comes of it.
 *
 * @param folder of the case
 * @param expected one of its folders: {@code problems.txt}, what the console says; {@code site/}, files that are built
 *     just so; {@code at.txt}, the moment of the build, where it has one
 */
record GoldenCase(Path folder, Path expected) {

    static final String PROBLEMS = "problems.txt";

    private static final String EXPECTED = "expected";

    static Path root() {
        return Repository.module().resolve("src/test/golden");
    }

    static List<GoldenCase> all() {
        return folders(root())
                .flatMap(folder -> folders(folder)
                        .filter(inside -> inside.getFileName().toString().startsWith(EXPECTED))
                        .map(expected -> new GoldenCase(folder, expected)))
                .toList();
    }

    /** The folders in a folder, sorted. */
    static Stream<Path> folders(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return root().relativize(expected).toString().replace('\\', '/');
    }

    /** What the console is to say; empty for a case that was never built. */
    String problems() {
        return file(PROBLEMS).orElse("");
    }

    Optional<String> at() {
        return file("at.txt").map(String::strip);
    }

    private Optional<String> file(String name) {
        Path file = expected.resolve(name);
        return Files.exists(file) ? Optional.of(Folder.read(file)) : Optional.empty();
    }

    /** Makes a project of everything but what is expected. */
    void copyTo(Path project) {
        folders(folder)
                .filter(part -> !part.getFileName().toString().startsWith(EXPECTED))
                .forEach(part -> Folder.copy(part, project.resolve(part.getFileName())));
    }

    /** What the console says of a run: its problems, and the account. */
    static String console(BuildResult result) {
        BuildResult unpublished =
                new BuildResult(result.adoption(), result.account(), Optional.empty(), Optional.empty());
        return Stream.concat(
                        new TextReporter().lines(result.problems()).stream(),
                        unpublished.summary().lines())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
