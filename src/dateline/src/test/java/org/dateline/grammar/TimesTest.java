package org.dateline.grammar;

import java.nio.file.Path;
import org.dateline.BuildResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimesTest {

    @Test
    void hoursAreShownWithTheirCityAndInGreenwich(@TempDir Path root) {
        Table table = Table.read("times.txt", 6);
        Examples examples = new Examples(root, table, row -> "status: expected\n" + event(row))
                .printing("${page.event.when.hour} ${page.event.when.city} | ${page.event.when.gmt!\"–\"}");
        examples.build();
        table.each((row, softly) -> softly.assertThat(examples.page(row))
                .as(row.cells().toString())
                .isEqualTo(row.cell(4) + " | " + row.cell(5)));
    }

    @Test
    void whatIsNoHourIsTold(@TempDir Path root) {
        Table table = Table.read("not-times.txt", 7);
        BuildResult result =
                new Examples(root, table, TimesTest::event).project().check();
        table.each((row, softly) -> softly.assertThat(Examples.mistakes(result, row))
                .as(row.cells().toString())
                .containsExactly(row.cell(4) + " | " + row.cell(5) + " | " + row.cell(6)));
    }

    private static String event(Table.Row row) {
        return row.field("time", 0) + row.field("date", 1) + row.field("zone", 2) + row.field("gmt", 3);
    }
}
