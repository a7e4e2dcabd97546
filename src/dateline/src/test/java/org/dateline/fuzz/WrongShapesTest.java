package org.dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.parse.Shape;
import org.dateline.parse.Shapes;
import org.dateline.problem.Problem;
import org.dateline.source.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every field of every kind of file, given what no field takes: a problem on its line, and never an exception. */
class WrongShapesTest {

    private static final List<String> WRONG =
            List.of("[[a, b], [c]]", "{zz: {zz: 1}}", "", "\"\\0\"", "[\"\\0\", {}]", "&a [*a]", "!t x");

    /** May be right somewhere: only no exception may come of it. */
    private static final List<String> ODD = List.of("🦉", "'" + "long ".repeat(20_000) + "'", "[]", "~", "-", "'0'");

    @TestFactory
    Stream<DynamicTest> everyField() {
        Map<String, SourceFile.Kind> files = new LinkedHashMap<>();
        files.put("content/story/events/event.md", SourceFile.Kind.EVENT);
        files.put("content/background/page.md", SourceFile.Kind.BACKGROUND);
        files.put("content/story/explainer.md", SourceFile.Kind.EXPLAINER);
        files.put("content/story/series.yaml", SourceFile.Kind.SERIES);
        files.put("content/story/events/event.ar.md", SourceFile.Kind.EDITION);
        files.put("content/story/series.ar.yaml", SourceFile.Kind.SERIES_EDITION);
        files.put("site/dateline.yaml", SourceFile.Kind.SETTINGS);
        assertThat(FuzzedProject.FILES).containsExactlyInAnyOrderElementsOf(files.keySet());
        return files.entrySet().stream()
                .flatMap(file -> lines(Shapes.of(file.getValue()), "").stream()
                        .map(line ->
                                DynamicTest.dynamicTest(file.getKey() + " " + line, () -> check(file.getKey(), line))));
    }

    private static void check(String file, String line) {
        for (String wrong : WRONG) {
            assertThat(problems(file, line.replace("@", wrong)))
                    .as(wrong)
                    .anyMatch(problem -> problem.isError()
                            && problem.location().file().equals(file)
                            && problem.location().line() == (file.endsWith(".md") ? 2 : 1));
        }
        ODD.forEach(odd -> problems(file, line.replace("@", odd)));
    }

    private static List<Problem> problems(String file, String line) {
        String text = file.endsWith(".md") ? "---\n" + line + "\n---\nText.\n" : line + "\n";
        return FuzzedProject.with(file, text.getBytes(StandardCharsets.UTF_8)).problems();
    }

    /** One line of YAML for each field, with @ in the place of its value. */
    private static List<String> lines(Shape.Fields fields, String around) {
        List<String> lines = new ArrayList<>();
        fields.byKey().forEach((name, shape) -> {
            String key = name.equals(Shape.ANY_KEY) ? "any-key" : name;
            String line = around.isEmpty() ? key + ": @" : around.replace("@", "{" + key + ": @}");
            lines.add(line);
            inside(shape).forEach(nested -> lines.addAll(lines(nested, line)));
        });
        return lines;
    }

    private static Stream<Shape.Fields> inside(Shape shape) {
        if (shape instanceof Shape.Many many) {
            return inside(many.each());
        }
        if (shape instanceof Shape.Either either) {
            return either.shapes().stream().flatMap(WrongShapesTest::inside);
        }
        return shape instanceof Shape.Fields fields ? Stream.of(fields) : Stream.empty();
    }
}
