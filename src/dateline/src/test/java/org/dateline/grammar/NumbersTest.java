package org.dateline.grammar;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.BuildResult;
import org.dateline.problem.Edit;
import org.dateline.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumbersTest {

    /** A hint that is a number and nothing else needs no judgement: it is an edit. */
    private static final String PLAIN = "write -?[0-9,.]+";

    @Test
    void whatIsNoNumberIsToldWhatToType(@TempDir Path root) {
        Table table = Table.read("not-numbers.txt", 2);
        Examples examples = new Examples(
                root, table, row -> "date: 2024-11-27\nfigures:\n  - series: flights\n    " + row.field("value", 0));
        examples.project().write("content/story/series.yaml", "flights: {label: Flights, unit: flights}\n");
        BuildResult result = examples.project().check();
        table.each((row, softly) -> {
            softly.assertThat(Examples.problems(result, row)).as(row.cell(0)).contains("value/number | " + row.cell(1));
            Optional<String> edit = edit(result, row);
            softly.assertThat(edit)
                    .as("the edit of " + row.cell(0))
                    .isEqualTo(
                            row.cell(1).matches(PLAIN)
                                    ? Optional.of(row.cell(1).substring("write ".length()))
                                    : Optional.empty());
        });
    }

    private static Optional<String> edit(BuildResult result, Table.Row row) {
        List<Problem> problems = result.problems().stream()
                .filter(problem -> problem.location().file().endsWith("/" + row.name() + ".md"))
                .toList();
        return problems.stream()
                .flatMap(problem -> problem.edit().stream())
                .map(Edit::instead)
                .findFirst();
    }
}
