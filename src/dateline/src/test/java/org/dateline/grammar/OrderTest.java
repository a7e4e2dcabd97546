package org.dateline.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.fixture.Project;
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
}
