package org.dateline.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.BuildResult;
import org.dateline.fixture.Project;
import org.dateline.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderTest {

    @Test
    void eventsAreToldInOrder(@TempDir Path root) {
        Table table = Table.read("order.txt", 5);
        Project project = new Examples(root).project();
        project.write(
                "templates/explainer.ftlh",
                "<#list page.days as day><#list day.events as event>${event.id}\n</#list></#list>");
        table.rows()
                .forEach(row -> project.event(
                        "story",
                        row.cell(0),
                        row.field("date", 1) + row.field("time", 2) + row.field("zone", 3) + row.field("after", 4),
                        ""));
        project.build();
        assertThat(project.text("story/index.html").lines())
                .containsExactlyElementsOf(
                        table.rows().stream().map(row -> row.cell(0)).toList());
    }

    @Test
    void whatCannotFollowIsTold(@TempDir Path root) {
        Table table = Table.read("not-order.txt", 6);
        Project project = new Examples(root).project();
        table.rows()
                .forEach(row -> project.event(
                        "story",
                        row.cell(0),
                        row.field("date", 1)
                                + row.field("time", 2)
                                + row.field("zone", 3)
                                + (row.has(4) ? "after: [" + row.cell(4) + "]\n" : ""),
                        ""));
        BuildResult result = project.check();
        table.each((row, softly) -> softly.assertThat(result.problems().stream()
                        .filter(problem -> problem.location().file().endsWith("/" + row.cell(0) + ".md"))
                        .filter(problem -> problem.rule() == Rule.AFTER_ORDER)
                        .map(problem -> problem.rule().id() + " " + problem.message()))
                .as(row.cell(0))
                .isEqualTo(row.has(5) ? List.of("after/order " + row.cell(5)) : List.of()));
    }
}
