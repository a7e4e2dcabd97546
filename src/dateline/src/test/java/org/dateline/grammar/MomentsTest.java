package org.dateline.grammar;

import java.nio.file.Path;
import org.dateline.BuildResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MomentsTest {

    @Test
    void momentsAreLocalAndAnOffsetIsChecked(@TempDir Path root) {
        Table table = Table.read("moments.txt", 4);
        Examples all = new Examples(root.resolve("all"), table, MomentsTest::event);
        BuildResult checked = all.project().check();
        Examples good = new Examples(root.resolve("good")).printing("${page.event.corrections[0].datetime}");
        table.rows().stream()
                .filter(row -> row.cell(2).isEmpty())
                .forEach(row -> good.project().event("story", row.name(), event(row), ""));
        good.build();
        table.each((row, softly) -> {
            if (row.cell(2).isEmpty()) {
                softly.assertThat(good.page(row)).as(row.cell(0)).isEqualTo(row.cell(1));
                softly.assertThat(Examples.problems(checked, row))
                        .as(row.cell(0))
                        .isEmpty();
            } else {
                softly.assertThat(Examples.mistakes(checked, row))
                        .as(row.cell(0))
                        .containsExactly(row.cell(1) + " | " + row.cell(2) + " | " + row.cell(3));
            }
        });
    }

    private static String event(Table.Row row) {
        return "date: 2024-11-27\ncorrections:\n  kind: update\n  text: A word.\n  " + row.field("at", 0);
    }
}
