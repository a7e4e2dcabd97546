package org.dateline.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.BuildResult;
import org.dateline.fixture.Project;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the copy desk finds in running text, and what it leaves alone. */
class CopyDeskTest {

    @Test
    void findsRelativeDays(@TempDir Path root) {
        finds(root, "relative-days.txt", Rule.BODY_RELATIVE_DAY, Problem::message);
    }

    @Test
    void findsAttributionsToNobody(@TempDir Path root) {
        finds(
                root,
                "attributions.txt",
                Rule.BODY_PASSIVE,
                problem -> problem.message().replace(" does not tell by whom", ""));
    }

    @Test
    void findsConversionsThatAreOff(@TempDir Path root) {
        finds(root, "conversions.txt", Rule.MEASURE_CONVERSION, Problem::hint);
    }

    @Test
    void findsHeadlinesThatSayTheSame(@TempDir Path root) {
        Table table = Table.read("twins.txt", 3);
        Project project = new Examples(root).project();
        table.rows().forEach(row -> {
            project.explainer(row.name());
            for (int i = 0; i < 2; i++) {
                project.write(
                        "content/" + row.name() + "/events/" + i + "-twin.md",
                        "---\ntitle: \"" + row.cell(i) + "\"\ndate: 2024-11-30\n---\n");
            }
        });
        BuildResult checked = project.check();
        table.each((row, softly) -> softly.assertThat(checked.problems().stream()
                        .filter(problem -> problem.rule() == Rule.TITLE_TWIN)
                        .map(problem -> problem.location().toString())
                        .filter(at -> at.startsWith("content/" + row.name() + "/")))
                .as(row.cell(0) + " | " + row.cell(1))
                .hasSize(row.cell(2).equals("same") ? 1 : 0));
    }

    @Test
    void countsFromTheRangeOfAnEventElseFromTheLastDayTold(@TempDir Path root) {
        Project project = Project.small(root)
                .settings("")
                .write(
                        "content/story/explainer.md",
                        "---\ntitle: A story\nstandfirst: It began on Friday.\nas_of: 2024-11-30T23:59\n---\n")
                .event("story", "range", "date: 2024-11-27..2024-12-01", "On Friday it began, and yesterday it ended.")
                .event("story", "month", "date: 2024-11", "On Friday it began.")
                .write(
                        "content/background/old-mill.md",
                        "---\ntitle: A place\nkind: place\nshort: A place.\n---\nIt was so on Friday.\n");

        assertThat(project.check().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "content/background/old-mill.md:6:11 warning body/relative-day “on Friday” is another day to every"
                                + " reader — write the date",
                        "content/story/events/month.md:5:1 warning body/relative-day “On Friday” is 29 November 2024 or"
                                + " 6 December 2024 here — write the date",
                        "content/story/events/range.md:5:1 warning body/relative-day “On Friday” is 29 November 2024 here"
                                + " — write the date",
                        "content/story/events/range.md:5:25 warning body/relative-day “yesterday” is 29 November 2024 here"
                                + " — write the date",
                        "content/story/explainer.md:3:22 warning body/relative-day “on Friday” is 29 November 2024 or"
                                + " 6 December 2024 here — write the date");
    }

    @Test
    void countsFromTheDayOfTheReportWhereItIsGiven(@TempDir Path root) {
        String body = "It began on Thursday, lasted until Sunday, and yesterday it ended.";
        Project project = Project.small(root)
                .settings("")
                .explainer("story")
                .event("story", "past", "date: Thursday\nreported: 2024-12-01", body)
                .event("story", "coming", "date: Thursday\nreported: 2024-12-01\nstatus: expected", body);

        assertThat(project.check().problems())
                .filteredOn(problem -> problem.rule() == Rule.BODY_RELATIVE_DAY)
                .extracting(Problem::message)
                .containsExactly(
                        "“on Thursday” is 5 December 2024 here",
                        "“until Sunday” is 8 December 2024 here",
                        "“yesterday” is 30 November 2024 here",
                        "“on Thursday” is 28 November 2024 here",
                        "“until Sunday” is 1 December 2024 here",
                        "“yesterday” is 30 November 2024 here");
    }

    private static void finds(Path root, String name, Rule rule, Function<Problem, String> said) {
        Table table = Table.read(name, 2);
        Project project = new Examples(root).project().event("story", "other", "date: 2024-11-27", "");
        table.rows().forEach(row -> project.event("story", row.name(), "date: 2024-11-30", body(row)));
        BuildResult checked = project.check();
        table.each((row, softly) -> softly.assertThat(
                        problems(checked, row, rule).stream().map(said).collect(Collectors.joining("; ")))
                .as(row.cell(0))
                .isEqualTo(row.has(1) ? row.cell(1) : ""));
    }

    private static String body(Table.Row row) {
        return row.cell(0).replace('⏎', '\n');
    }

    private static List<Problem> problems(BuildResult checked, Table.Row row, Rule rule) {
        return checked.problems().stream()
                .filter(problem ->
                        problem.rule() == rule && problem.location().file().endsWith("/" + row.name() + ".md"))
                .toList();
    }
}
