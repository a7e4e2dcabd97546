package org.dateline.grammar;

import java.nio.file.Path;
import org.dateline.BuildResult;
import org.dateline.fixture.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {

    @Test
    void linksLeadToPagesOrToTheWebOrAreRefused(@TempDir Path root) {
        Table table = Table.read("links.txt", 2);
        Project all = project(root.resolve("all"));
        table.rows().forEach(row -> event(all, row));
        BuildResult checked = all.check();
        Project good = project(root.resolve("good"));
        table.rows().stream().filter(LinksTest::isGood).forEach(row -> event(good, row));
        good.build();
        table.each((row, softly) -> {
            if (isGood(row)) {
                softly.assertThat(Examples.problems(checked, row))
                        .as(row.cell(0))
                        .isEmpty();
                softly.assertThat(
                                good.text("story/" + row.name() + "/index.html").strip())
                        .as(row.cell(0))
                        .isEqualTo("<p>" + row.cell(1) + "</p>");
            } else {
                softly.assertThat(Examples.problems(checked, row))
                        .as(row.cell(0))
                        .hasSize(1)
                        .allSatisfy(problem -> softly.assertThat(problem).startsWith(row.cell(1) + " | "));
            }
        });
    }

    private static boolean isGood(Table.Row row) {
        return !row.cell(1).matches("[a-z]+/[a-z]+");
    }

    private static Project project(Path root) {
        return new Examples(root)
                .printing("${page.event.body}")
                .project()
                .event("story", "other", "date: 2024-11-27", "## Its heading")
                .event("story", "2024-11-27-dated", "date: 2024-11-27", "")
                .write(
                        "content/background/place.md",
                        "---\ntitle: The place\nkind: place\nshort: A place.\n---\n## المدينة\n");
    }

    private static void event(Project project, Table.Row row) {
        project.event("story", row.name(), "date: 2024-11-27", row.cell(0));
    }
}
