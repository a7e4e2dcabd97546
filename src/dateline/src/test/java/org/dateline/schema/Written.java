package org.dateline.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.fixture.DocumentPage;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Repository;
import org.dateline.parse.EntryParser;
import org.dateline.parse.PublicationParser;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.source.Pending;
import org.dateline.source.SourceFile;
import org.dateline.source.SourceTree;

/**
 * A file as somebody wrote it, and what its parser says.
 *
 * @param name of the file, for messages
 * @param yaml its front matter, or all of it
 */
record Written(String name, FileType type, String yaml, List<Problem> problems) {

    /**
     * Every file of this repository that has fields: the content, the golden folders, the stories, and each example of
     * the documentation.
     *
     * @param temporary a folder for the examples
     */
    static List<Written> all(Path temporary) {
        return Stream.of(
                        Stream.of(Repository.root(), Repository.module().resolve("src/test/scaffold")),
                        folders(Repository.module().resolve("src/test/golden")),
                        folders(Repository.module().resolve("src/test/stories")),
                        examples(temporary))
                .flatMap(projects -> projects)
                .flatMap(project -> in(project).stream())
                .toList();
    }

    /** Whether a problem is one of the fields, and not of the file's name or body. */
    boolean holds(Problem problem) {
        int line = problem.location().line();
        return !name.endsWith(".md")
                || problem.rule() == Rule.KEY_REQUIRED
                || line > 1 && line <= yaml.lines().count() + 1;
    }

    private static Stream<Path> folders(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> examples(Path temporary) {
        List<Path> projects = new ArrayList<>();
        Folder.files(Repository.root().resolve("docs")).forEach((name, page) -> {
            if (name.endsWith(".md")) {
                for (DocumentPage.Part part : DocumentPage.of(page).parts()) {
                    if (part instanceof DocumentPage.Part.File shown
                            && shown.file().how().isEmpty()) {
                        Path project = temporary.resolve(name + "/" + part.line());
                        shown.file().writeIn(project);
                        projects.add(project);
                    }
                }
            }
        });
        return projects.stream();
    }

    /** The files of one project; those that are no YAML are left out. */
    static List<Written> in(Path project) {
        Path content = project.resolve("content");
        SourceTree tree =
                Files.exists(content) ? SourceTree.read(project, content) : new SourceTree(List.of(), List.of());
        List<Problem> problems = new ArrayList<>(tree.problems());
        problems.addAll(EntryParser.parse(tree.files()).problems());
        List<SourceFile> files = new ArrayList<>(tree.files());
        SourceFile settings =
                SourceTree.readSettings(project, project.resolve("site/dateline.yaml"), Pending.NONE, problems);
        if (!settings.inError()) {
            PublicationParser.parse(settings, problems);
            files.add(settings);
        }
        return files.stream()
                .filter(file -> !file.inError())
                .filter(file -> tree.problems().stream()
                        .noneMatch(problem -> problem.location().file().equals(file.name())))
                .flatMap(file -> of(project, file, problems).stream())
                .toList();
    }

    private static Optional<Written> of(Path project, SourceFile file, List<Problem> problems) {
        return Arrays.stream(FileType.values())
                .filter(type -> type.kind() == file.kind())
                .findFirst()
                .map(type -> new Written(
                        project.getFileName() + ": " + file.name(),
                        type,
                        yaml(file),
                        problems.stream()
                                .filter(problem -> problem.location().file().equals(file.name()))
                                .toList()));
    }

    private static String yaml(SourceFile file) {
        String text = Folder.read(file.real()).replace("\uFEFF", "");
        if (!file.name().endsWith(".md")) {
            return text;
        }
        String rest = text.substring(text.indexOf('\n') + 1);
        return rest.lines()
                .takeWhile(line -> !line.stripTrailing().equals("---"))
                .reduce("", (a, b) -> a + b + "\n");
    }
}
