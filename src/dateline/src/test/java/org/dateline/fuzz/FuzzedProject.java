package org.dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.assemble.Assembled;
import org.dateline.assemble.Assembler;
import org.dateline.check.Checks;
import org.dateline.fixture.Project;
import org.dateline.model.Publication;
import org.dateline.parse.Entries;
import org.dateline.parse.EntryParser;
import org.dateline.parse.PublicationParser;
import org.dateline.problem.Problem;
import org.dateline.source.Pending;
import org.dateline.source.SourceFile;
import org.dateline.source.SourceTree;

/**
 * A small project on disk in which one file at a time holds something else, read and checked as a build would: whatever
 * it holds, there are problems or there are none, and never an exception.
 *
 * @param problems what is wrong with it
 */
public record FuzzedProject(Assembled assembled, List<Problem> problems) {

    /** Files that can be replaced, one of each kind. */
    static final List<String> FILES = List.of(
            "content/story/events/event.md",
            "content/background/page.md",
            "content/story/explainer.md",
            "content/story/series.yaml",
            "content/story/events/event.ar.md",
            "content/story/series.ar.yaml",
            "site/dateline.yaml");

    private static final Path ROOT = project();

    private static Path project() {
        try {
            Path root = Files.createTempDirectory("dateline-fuzz");
            new Project(root)
                    .settings("zone: Asia/Damascus\nlanguages: [en, ar]\n")
                    .explainer("story")
                    .write("content/story/series.yaml", "killed: {label: Killed, unit: people, cumulative: true}\n")
                    .write("content/story/series.ar.yaml", "killed: {label: قتلى}\n")
                    .background("page", "kind: place\naka: A page\nlat: 36.2\nlon: 37.1\nprecision: town")
                    .background("agency", "kind: institution\nsource: agency")
                    .event("story", "event", "date: 2024-11-27\nsources: agency", "A page.")
                    .event("story", "other", "date: 2024-11-28\nafter: event\nplace: page", "## A heading\n");
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The project with these bytes in one of its files. */
    public static FuzzedProject with(String file, byte[] bytes) {
        Pending pending = new Pending(Map.of(ROOT.resolve(file), bytes), Map.of());
        List<Problem> problems = new ArrayList<>();
        SourceFile settings = SourceTree.readSettings(ROOT, ROOT.resolve("site/dateline.yaml"), pending, problems);
        Publication publication =
                settings.inError() ? Publication.UNNAMED : PublicationParser.parse(settings, problems);
        SourceTree tree = SourceTree.read(ROOT, ROOT.resolve("content"), pending);
        problems.addAll(tree.problems());
        Entries entries = EntryParser.parse(tree.files());
        problems.addAll(entries.problems());
        Assembled assembled = Assembler.assemble(publication, entries, Map.of(), Optional.empty());
        problems.addAll(assembled.problems());
        problems.addAll(Checks.check(assembled.site()));
        problems.forEach(FuzzedProject::assertReadable);
        return new FuzzedProject(assembled, problems);
    }

    private static void assertReadable(Problem problem) {
        assertThat(problem.location().file()).matches("(content|site)(/.*)?");
        assertThat(problem.location().line()).isNotNegative();
        assertThat(problem.location().column()).isNotNegative();
        assertThat(problem.toString().chars().noneMatch(Character::isISOControl))
                .isTrue();
        assertThat(problem.message()).isNotBlank();
    }
}
