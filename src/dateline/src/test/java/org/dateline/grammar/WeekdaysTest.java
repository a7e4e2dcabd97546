package org.dateline.grammar;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.BuildResult;
import org.dateline.fixture.Project;
import org.dateline.problem.Edit;
import org.dateline.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeekdaysTest {

    @Test
    void weekdaysAreResolvedAndChecked(@TempDir Path root) {
        Table table = Table.read("weekdays.txt", 5);
        Project project = new Examples(root).project().settings("rules: {date/weekday-name: warning}\n");
        table.rows()
                .forEach(row -> project.event(
                        "story",
                        row.name(),
                        row.field("date", 0)
                                + row.field("weekday", 1)
                                + row.field("reported", 2)
                                + row.field("status", 3),
                        ""));
        BuildResult result = project.check();
        table.each((row, softly) -> softly.assertThat(said(result, row.name()))
                .as(row.cells().toString())
                .isEqualTo(row.has(4) ? row.cell(4) : ""));
    }

    @Test
    void aDateInFrontOfTheNameOfAFileIsTheOneInside(@TempDir Path root) {
        Table table = Table.read("file-names.txt", 4);
        Project project = new Examples(root).project();
        table.rows().forEach(row -> project.event("story", row.cell(0), row.field("date", 1), ""));
        BuildResult result = project.check();
        table.each((row, softly) -> {
            softly.assertThat(said(result, row.cell(0))).as(row.cell(0)).isEqualTo(row.has(2) ? row.cell(2) : "");
            softly.assertThat(result.problems().stream()
                            .filter(problem -> isOf(row.cell(0), problem))
                            .flatMap(problem -> problem.edit().stream())
                            .map(Edit::instead))
                    .as("the new name of " + row.cell(0))
                    .isEqualTo(row.has(3) ? List.of(row.cell(3)) : List.of());
        });
    }

    private static String said(BuildResult result, String name) {
        return result.problems().stream()
                .filter(problem -> isOf(name, problem))
                .map(problem -> problem.rule().id() + " " + problem.message() + " — " + problem.hint())
                .collect(Collectors.joining("; "));
    }

    private static boolean isOf(String name, Problem problem) {
        String rule = problem.rule().id();
        return problem.location().file().endsWith("/" + name + ".md")
                && (rule.startsWith("date/") || rule.startsWith("value/"));
    }
}
