package org.dateline.grammar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.BuildResult;
import org.dateline.model.Event;
import org.dateline.model.FuzzyDate;
import org.dateline.parse.EntryParser;
import org.dateline.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesTest {

    private static final String EVENT = "status: expected\n";

    @Test
    void datesMeanTheirDaysAndAreShownSo(@TempDir Path root) {
        Table table = Table.read("dates.txt", 4);
        Examples examples = new Examples(root, table, row -> EVENT + row.field("date", 0)).printing("${page.date}");
        examples.build();
        Map<String, FuzzyDate> dates = dates(root);
        table.each((row, softly) -> softly.assertThat(shown(dates.get(row.name())) + " | " + examples.page(row))
                .as(row.cell(0))
                .isEqualTo(row.cell(1) + " | " + row.cell(2) + " | " + row.cell(3)));
    }

    @Test
    void whatIsNoDateIsTold(@TempDir Path root) {
        Table table = Table.read("not-dates.txt", 4);
        BuildResult result = new Examples(root, table, row -> EVENT + row.field("date", 0))
                .project()
                .check();
        table.each((row, softly) -> softly.assertThat(Examples.mistakes(result, row))
                .as(row.cell(0))
                .containsExactly(row.cell(1) + " | " + row.cell(2) + " | " + row.cell(3)));
    }

    @Test
    void bareYearsBeforeTheFirstAreWarnedOf(@TempDir Path root) {
        Table table = Table.read("negative-years.txt", 2);
        BuildResult result =
                new Examples(root, table, row -> row.field("date", 0)).project().check();
        table.each((row, softly) -> softly.assertThat(Examples.problems(result, row))
                .as(row.cell(0))
                .isEqualTo(
                        row.has(1)
                                ? Stream.of(row.cell(1).split("; "))
                                        .map(hint -> "date/negative-year | " + hint)
                                        .toList()
                                : List.of()));
    }

    @Test
    void datesMeanWhatTheyMeanInEdtf(@TempDir Path root) {
        Table table = Table.read("edtf.txt", 5);
        new Examples(root, table, row -> EVENT + row.field("date", 0));
        Map<String, FuzzyDate> dates = dates(root);
        table.each((row, softly) -> softly.assertThat(
                        dates.containsKey(row.name())
                                ? "read as " + shown(dates.get(row.name())).replace(" | ", " to ")
                                : "refused")
                .as(row.cell(0))
                .isEqualTo(row.cell(4).replaceAll("^same$", "read as " + row.cell(2) + " to " + row.cell(3))));
    }

    private static Map<String, FuzzyDate> dates(Path root) {
        return EntryParser.parse(SourceTree.read(root, root.resolve("content")).files()).events().stream()
                .collect(Collectors.toMap(Event::id, Event::date));
    }

    private static String shown(FuzzyDate date) {
        return end(date.earliest(), LocalDate.MIN) + " | " + end(date.latest(), LocalDate.MAX);
    }

    private static String end(LocalDate day, LocalDate open) {
        return day.equals(open) ? "–" : day.toString();
    }
}
