package org.dateline.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.BuildResult;
import org.dateline.fixture.DocumentPage;
import org.dateline.fixture.DocumentPage.Part;
import org.dateline.fixture.ExampleFile;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.fixture.Repository;
import org.dateline.problem.Rule;
import org.dateline.reporter.TextReporter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example of the guide is built, in the project of the rules' examples. A file that a page names is laid
 * into it, and need not name its sources, nor be named; YAML without a file's name is taken for fields of an event, Markdown for its text. Where
 * “Dateline says:” follows a file, that one is built beside the others. {@code -Ddateline.golden=rewrite} writes what is said.
 */
class GuideTest {

    private static final boolean REWRITE = "rewrite".equals(System.getProperty("dateline.golden"));
    private static final String EVENT = "content/story/events/example.md";

    @TestFactory
    Stream<DynamicTest> pages(@TempDir Path folder) {
        return Folder.files(Repository.root().resolve("docs/guide")).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".md"))
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(), () -> check(DocumentPage.of(file.getValue()), folder.resolve(file.getKey()))));
    }

    private static void check(DocumentPage page, Path folder) {
        List<Part> parts = page.parts();
        List<ExampleFile> sound = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.File shown && !(next(parts, i) instanceof Part.Says)) {
                sound.add(shown.file());
            }
        }
        assertSound(sound, folder.resolve("files"), page.file() + ", its files");
        Map<Part.Says, List<String>> said = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Path project = folder.resolve("line-" + (parts.get(i).line() + 1));
            if (parts.get(i) instanceof Part.File wrong && next(parts, i) instanceof Part.Says says) {
                said.put(says, said(sound, wrong.file(), project));
            } else if (parts.get(i) instanceof Part.Block block) {
                fragment(block).ifPresent(event -> {
                    List<ExampleFile> files = new ArrayList<>(sound);
                    files.add(event);
                    assertSound(files, project, page.file() + ":" + (block.line() + 1));
                });
            }
        }
        if (REWRITE) {
            page.rewrite(said);
        }
        assertThat(said.values()).as(page.file().toString()).noneMatch(List::isEmpty);
        said.forEach((says, lines) -> assertThat(REWRITE ? lines : says.said())
                .as(page.file() + ":" + (says.line() + 1))
                .isEqualTo(lines));
    }

    private static Part next(List<Part> parts, int i) {
        return parts.get(Math.min(i + 1, parts.size() - 1));
    }

    private static void assertSound(List<ExampleFile> files, Path root, String what) {
        List<String> own = files.stream().map(ExampleFile::path).toList();
        assertThat(build(files, root).problems())
                .as(what)
                .filteredOn(problem -> problem.rule() != Rule.BACKGROUND_ORPHAN && problem.rule() != Rule.SOURCE_NONE)
                .noneMatch(problem ->
                        problem.isError() || own.contains(problem.location().file()));
    }

    /** What Dateline says of one file, beside the sound ones. */
    private static List<String> said(List<ExampleFile> sound, ExampleFile wrong, Path root) {
        List<ExampleFile> files = new ArrayList<>(sound);
        files.add(wrong);
        return new TextReporter()
                .lines(build(files, root).problems().stream()
                        .filter(problem -> problem.location().file().equals(wrong.path()))
                        .toList());
    }

    /** An event of a few fields, or of a piece of text. */
    private static Optional<ExampleFile> fragment(Part.Block block) {
        String fields = block.language().equals("yaml") ? block.text() : "";
        String body = block.language().equals("markdown") ? block.text() : "The text.\n";
        if (!List.of("yaml", "markdown").contains(block.language())) {
            return Optional.empty();
        }
        String rest = Stream.of("title: An example", "date: 2024-01-02", "sources: agency")
                .filter(line -> !("\n" + fields).contains("\n" + line.substring(0, line.indexOf(' '))))
                .collect(Collectors.joining("\n", "", "\n"));
        return Optional.of(new ExampleFile(EVENT, "", "---\n" + rest.stripLeading() + fields + "---\n" + body));
    }

    private static BuildResult build(List<ExampleFile> files, Path root) {
        Project project = Project.scaffold(root);
        files.forEach(file -> file.writeIn(root));
        return project.build();
    }
}
