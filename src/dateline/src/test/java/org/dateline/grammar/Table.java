package org.dateline.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;

/** Examples: one on each line, its cells parted by bars, remarks behind a number sign. */
final class Table {

    private static final String NOTHING = "–";

    /** A line, and the name of the event that is made of it. */
    record Row(String name, List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }

        boolean has(int column) {
            return !cell(column).equals(NOTHING);
        }

        /** A line of front matter, where there is something to type. */
        String field(String key, int column) {
            return has(column) ? key + ": '" + cell(column).replace("'", "''") + "'\n" : "";
        }
    }

    /** What an example is to check. */
    interface Check {
        void check(Row row, SoftAssertions softly);
    }

    private final List<Row> rows = new ArrayList<>();

    private Table() {}

    static Table read(String name, int columns) {
        Table table = new Table();
        try (InputStream stream = Table.class.getResourceAsStream(name)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> cells = List.of(line.split("\\|", -1)).stream()
                                .map(String::strip)
                                .toList();
                        if (cells.size() != columns) {
                            throw new IllegalArgumentException(name + ": " + line);
                        }
                        table.rows.add(new Row(String.format(Locale.ROOT, "e%03d", table.rows.size()), cells));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    /** Checks every example, and tells of all that fail. */
    void each(Check check) {
        SoftAssertions softly = new SoftAssertions();
        rows.forEach(row -> check.check(row, softly));
        softly.assertAll();
    }
}
