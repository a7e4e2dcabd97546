package org.dateline.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.dateline.BuildResult;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds every golden folder twice. {@code -Ddateline.golden=rewrite} takes what is built for what is expected;
 * {@code -Ddateline.golden.folders=disputes,figures} builds these only.
 */
class GoldenTest {

    private static final boolean REWRITE = "rewrite".equals(System.getProperty("dateline.golden"));

    private static final List<String> FOLDERS = Stream.of(
                    System.getProperty("dateline.golden.folders", "").split(","))
            .filter(name -> !name.isEmpty())
            .toList();

    /** Rules that only a build can break, since a check makes no page and writes none. */
    private static final Set<Rule> MADE = EnumSet.of(Rule.TEMPLATE, Rule.OUTPUT_FOREIGN, Rule.OUTPUT_CLASH);

    @TestFactory
    Stream<DynamicTest> cases(@TempDir Path projects) {
        return GoldenCase.all().stream()
                .filter(one -> FOLDERS.isEmpty()
                        || FOLDERS.contains(one.folder().getFileName().toString()))
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> run(one, projects.resolve(one.name()))));
    }

    private static void run(GoldenCase golden, Path root) throws IOException {
        Project project = Project.small(root);
        Files.delete(root.resolve("site/dateline.yaml"));
        golden.copyTo(root);
        BuildResult checked = project.check(golden.at());
        assertThat(root.resolve(".dateline")).doesNotExist();
        BuildResult first = project.build(golden.at());
        SortedMap<String, String> built = Folder.bytes(project.output());
        if (REWRITE) {
            rewrite(golden, first, project);
        }
        assertThat(GoldenCase.console(first)).as(golden.name()).isEqualTo(golden.problems());
        assertThat(checked.problems()).isEqualTo(contentProblems(first));
        assertThat(built)
                .as(golden.name())
                .containsAllEntriesOf(Folder.bytes(golden.expected().resolve("site")));
        assertSecondBuildChangesNothing(golden, project, built);
    }

    /** What a check can find. */
    private static List<Problem> contentProblems(BuildResult result) {
        return result.problems().stream()
                .filter(problem -> !MADE.contains(problem.rule()))
                .toList();
    }

    private static void assertSecondBuildChangesNothing(
            GoldenCase golden, Project project, SortedMap<String, String> built) {
        Folder.age(project.output());
        var times = Folder.times(project.output());
        BuildResult second = project.build(golden.at());
        assertThat(GoldenCase.console(second)).isEqualTo(golden.problems());
        second.published().ifPresent(files -> {
            assertThat(files.written()).isZero();
            assertThat(files.removed()).isZero();
            assertThat(files.unchanged()).isEqualTo(built.size());
        });
        assertThat(Folder.bytes(project.output())).isEqualTo(built);
        assertThat(Folder.times(project.output())).isEqualTo(times);
    }

    private static void rewrite(GoldenCase golden, BuildResult result, Project project) throws IOException {
        Files.writeString(golden.expected().resolve(GoldenCase.PROBLEMS), GoldenCase.console(result));
        for (var file : Folder.files(golden.expected().resolve("site")).entrySet()) {
            Path built = project.output().resolve(file.getKey());
            if (Files.exists(built)) {
                Files.copy(built, file.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
