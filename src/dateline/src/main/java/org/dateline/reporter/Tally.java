package org.dateline.reporter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.problem.Severity;

/** What stands under more problems than a screen holds, so that they do not hide the first: how many of which rule. */
public final class Tally {

    private static final int SCREEN = 20;
    private static final int ROWS = 10;

    private final Colours colours;

    public Tally(Colours colours) {
        this.colours = colours;
    }

    /**
     * How many of one rule.
     *
     * @param severity what it weighs in this run
     */
    private record Row(Rule rule, Severity severity, long count) {

        private static final Comparator<Row> ORDER = Comparator.comparing(Row::severity)
                .thenComparing(Comparator.comparingLong(Row::count).reversed())
                .thenComparing(row -> row.rule().id());
    }

    /** The lines; none where the problems fit a screen. */
    public List<String> lines(List<Problem> problems) {
        if (problems.size() <= SCREEN) {
            return List.of();
        }
        List<Row> rows = problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> Map.entry(problem.rule(), problem.severity()), Collectors.counting()))
                .entrySet()
                .stream()
                .map(group -> new Row(group.getKey().getKey(), group.getKey().getValue(), group.getValue()))
                .sorted(Row.ORDER)
                .toList();
        Problem first =
                problems.stream().min(Comparator.comparing(Problem::severity)).orElseThrow();
        return Stream.of(
                        Stream.of("", "By rule:"),
                        rows.stream().limit(ROWS).map(this::line),
                        rest(rows.stream().skip(ROWS).toList()),
                        Stream.of("First: " + new TextReporter(colours).line(first), ""))
                .flatMap(lines -> lines)
                .toList();
    }

    private String line(Row row) {
        return String.format(
                Locale.ROOT,
                "%7d %s %s",
                row.count(),
                colours.severity(
                        row.severity(),
                        String.format(Locale.ROOT, "%-7s", row.severity().word())),
                colours.rule(row.rule().id()));
    }

    private static Stream<String> rest(List<Row> rows) {
        long problems = rows.stream().mapToLong(Row::count).sum();
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(String.format(
                        Locale.ROOT, "%7d of %d more %s", problems, rows.size(), rows.size() == 1 ? "rule" : "rules"));
    }
}
