package org.dateline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.BuildResult;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.reporter.TextReporter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule has a page with a wrong and a right example, and both are built. {@code -Ddateline.golden=rewrite} writes
 * what Dateline says into the pages, and the index anew.
 */
class RulePagesTest {

    private static final boolean REWRITE = "rewrite".equals(System.getProperty("dateline.golden"));

    @Test
    void everyRuleHasAPageAndEveryPageARule() {
        assertThat(Folder.files(RulePage.folder()).keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("README.md"),
                                Arrays.stream(Rule.values()).map(rule -> rule.id() + ".md"))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> pages(@TempDir Path projects) {
        return Arrays.stream(Rule.values())
                .filter(rule -> Files.exists(RulePage.fileOf(rule)))
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> check(rule, projects.resolve(rule.name()))));
    }

    @Test
    void indexListsEveryRule() throws IOException {
        Path index = RulePage.folder().resolve("README.md");
        if (REWRITE) {
            Files.writeString(index, index());
        }
        assertThat(Folder.read(index)).isEqualTo(index());
    }

    private static void check(Rule rule, Path folder) throws IOException {
        RulePage page = RulePage.of(rule);
        assertThat(page.title()).isEqualTo("# " + rule.id());
        assertThat(page.summary()).endsWith(".");
        assertThat(page.severity()).isEqualTo(weight(rule));
        assertThat(page.headings()).containsExactly("Why", "Wrong", "Right");

        List<Problem> wrong = build(page, "Wrong", folder.resolve("wrong")).problems().stream()
                .filter(problem -> problem.rule() == rule)
                .toList();
        List<String> said = new TextReporter().lines(wrong);
        if (REWRITE) {
            page.page().rewrite(Map.of(page.says(), said));
        }
        assertThat(wrong).as("the wrong example of " + rule.id()).isNotEmpty();
        assertThat(REWRITE ? said : page.says().said()).isEqualTo(said);

        BuildResult right = build(page, "Right", folder.resolve("right"));
        assertThat(right.problems())
                .as("the right example of " + rule.id())
                .noneMatch(problem -> problem.rule() == rule || problem.isError());
    }

    private static BuildResult build(RulePage page, String heading, Path root) {
        assertThat(page.files(heading)).as(heading).isNotEmpty();
        Project project = Project.scaffold(root);
        page.files(heading).forEach(file -> file.writeIn(root));
        return project.build();
    }

    private static String weight(Rule rule) {
        String change = " `rules:` in the settings may ";
        return switch (rule.severity()) {
            case ERROR -> rule.alwaysError() ? "Always an error." : "An error;" + change + "change that.";
            case WARNING -> "A warning;" + change + "change that.";
            case OFF -> "Off;" + change + "turn it on.";
        };
    }

    private static String index() {
        return Arrays.stream(Rule.values())
                .filter(rule -> Files.exists(RulePage.fileOf(rule)))
                .map(rule -> "| [" + rule.id() + "](" + rule.id() + ".md) | "
                        + (rule.alwaysError()
                                ? "always an error"
                                : rule.severity().word()) + " | "
                        + RulePage.of(rule).summary() + " |\n")
                .sorted()
                .collect(Collectors.joining("", """
                        # The rules

                        Every problem that Dateline reports ends with what to type instead, and names its rule. Each rule has a page
                        here: why it is there, and what is wrong and what is right by example. Both examples are built by a test.

                        What is not always an error is for each publication to weigh, in `site/dateline.yaml`:

                        ```yaml
                        rules:
                          source/archive: off
                          body/relative-day: error
                        ```

                        | rule | by default | says |
                        |---|---|---|
                        """, ""));
    }
}
