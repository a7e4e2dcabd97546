package org.dateline.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.fixture.Project;
import org.dateline.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a dispute: each example is an explainer of its own, with the events a, b, c … on days that follow. */
class DisputesTest {

    private static final Pattern EVENT = Pattern.compile("(?:([a-z]+): )?(.*)");
    private static final Pattern CLAIM = Pattern.compile("(\\S+) (\\S+) (\\S+)(?: as (\\S+))?");

    @Test
    void statusesFollowFromClaims(@TempDir Path root) {
        Table table = Table.read("disputes.txt", 3);
        Project project = Project.small(root)
                .background("court", "kind: institution\nsource: court")
                .background("board", "kind: institution\nsource: election-authority")
                .settings("rules: {source/none: \"off\", background/orphan: \"off\", title/near-duplicate: \"off\"}\n")
                .write("templates/event.ftlh", "${page.event.status}")
                .write(
                        "templates/explainer.ftlh",
                        "<#list page.disputes as one>${one.event.text} open\n</#list>"
                                + "<#list page.ended as one>${one.event.text} ${one.ending}\n</#list>");
        table.rows().forEach(row -> write(project, row));
        assertThat(project.build().problems()).filteredOn(Problem::isError).isEmpty();
        table.each((row, softly) -> {
            softly.assertThat(statuses(project, row))
                    .as(row.cell(0) + ": statuses")
                    .isEqualTo(row.cell(1));
            softly.assertThat(disputes(project, row))
                    .as(row.cell(0) + ": disputes")
                    .isEqualTo(row.cell(2));
        });
    }

    private static void write(Project project, Table.Row row) {
        project.explainer(row.name());
        project.write("content/" + row.name() + "/series.yaml", "count: {label: Flights, unit: flights}\n");
        List<String> events = List.of(row.cell(0).split(" / "));
        IntStream.range(0, events.size()).forEach(i -> project.event(row.name(), name(i), event(events.get(i), i), ""));
    }

    private static String name(int event) {
        return String.valueOf((char) ('a' + event));
    }

    private static String event(String text, int day) {
        Matcher event = matched(EVENT, text);
        String status = event.group(1);
        List<String> statements = List.of(event.group(2).split(", "));
        return "date: 2024-11-1" + day + "\n"
                + (status == null ? "" : "status: " + status + "\n")
                + ("withdrawn".equals(status)
                        ? "corrections: {at: 2024-12-01T10:00, kind: retraction, text: It was wrong}\n"
                        : "")
                + list("claims", statements.stream().filter(one -> !one.contains(" counts ")))
                + list("figures", statements.stream().filter(one -> one.contains(" counts ")));
    }

    private static String list(String key, Stream<String> statements) {
        String items = statements.map(DisputesTest::item).collect(Collectors.joining());
        return items.isEmpty() ? "" : key + ":\n" + items;
    }

    private static String item(String text) {
        Matcher said = matched(CLAIM, text);
        String by = said.group(1);
        String target = "said-" + said.group(3);
        return switch (said.group(2)) {
            case "counts" -> "  - {id: " + target + ", series: count, value: 1, source: " + by + "}\n";
            case "says" -> "  - {id: " + target + ", by: " + by + ", text: So it is}\n";
            default ->
                "  - {" + (said.group(4) == null ? "" : "id: said-" + said.group(4) + ", ") + "by: " + by + ", "
                        + said.group(2) + ": " + target + ", text: So it is}\n";
        };
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.matches()).as(text).isTrue();
        return matcher;
    }

    private static String statuses(Project project, Table.Row row) {
        return IntStream.range(0, row.cell(0).split(" / ").length)
                .mapToObj(i -> project.text(row.name() + "/" + name(i) + "/index.html"))
                .collect(Collectors.joining(" "));
    }

    private static String disputes(Project project, Table.Row row) {
        String ended = project.text(row.name() + "/index.html")
                .lines()
                .map(line -> line.replace("No longer denied", "conceded")
                        .replace("Settled", "settled")
                        .replace("Withdrawn", "withdrawn"))
                .collect(Collectors.joining(", "));
        return ended.isEmpty() ? "–" : ended;
    }
}
