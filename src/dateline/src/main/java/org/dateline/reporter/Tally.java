package org.dateline.reporter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.problem.Severity;

/**
 * What stands under the problems: how many of which rule where they are more than a screen holds, so that they do not
 * hide the first; and how many need no thought.
 */
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

    /** The lines; none for a few problems that only an editor can put right. */
    public List<String> lines(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        if (problems.size() > SCREEN) {
            lines.addAll(table(problems));
        }
        long settled =
                problems.stream().filter(problem -> problem.edit().isPresent()).count();
        if (settled > 0) {
            lines.add("“dateline fix” can put " + (settled == problems.size() ? "all" : settled) + " of these right");
        }
        return lines;
    }

    private List<String> table(List<Problem> problems) {
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
