package org.dateline.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.BuildResult;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.fixture.Repository;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever Markdown a body holds, its HTML is safe, or it is refused. */
class MarkdownTest {

    /** What a body that is refused is told to hold. */
    private static final Set<Rule> REFUSED = Set.of(
            Rule.FILE_HIDDEN,
            Rule.HTML_RAW,
            Rule.LINK_UNSAFE,
            Rule.LINK_BROKEN,
            Rule.VALUE_ADDRESS,
            Rule.PICTURE_ALT,
            Rule.MEDIA_MISSING,
            Rule.MEASURE_FORM,
            Rule.ID_UNKNOWN);

    @Test
    void knownAttacksAreRefusedOrHarmless(@TempDir Path root) throws IOException {
        List<String> bodies = vectors();
        int harmless = assertSafe(root, bodies);
        assertThat(harmless).isBetween(50, bodies.size() - 70);
    }

    @Test
    void mixturesOfThemAreRefusedOrHarmless(@TempDir Path root) throws IOException {
        List<String> parts = new ArrayList<>();
        vectors().stream().filter(body -> !body.contains("<")).forEach(parts::add);
        parts.addAll(List.of(
                "*", "**", "`", "``", "[", "](", ")", "![", "<", ">", "\"", "'", "&", "&#", ";", "\\", "\n", "\n\n"));
        parts.addAll(List.of(
                "    ", "> ", "- ", "1. ", "# ", "| ", "|---|\n", "```\n", "https://", "javascript:", "a", "é"));
        Random chance = new Random(7);
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            bodies.add(chance.ints(1 + chance.nextInt(7), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining(chance.nextBoolean() ? "" : " ")));
        }
        assertThat(assertSafe(root, bodies)).isGreaterThan(300);
    }

    @Test
    void everyKindOfMarkdownIsLeftAloneByTheOracle(@TempDir Path root) {
        String body = Folder.read(
                        Repository.module().resolve("src/test/golden/bodies/content/story/events/markdown.md"))
                .replaceFirst("(?s)^---.*?---\n", "");
        assertThat(assertSafe(root, List.of(body))).isEqualTo(1);
    }

    @Test
    void theOracleTakesAwayWhatIsNotSafe() {
        for (String html : List.of(
                "<p onclick=\"x()\">a</p>",
                "<a href=\"javascript:x()\">a</a>",
                "<img src=\"data:image/png,x\" alt=\"a\">",
                "<b>a</b>",
                "<p style=\"color:red\">a</p>")) {
            assertThat(Oracle.cleaned(html)).isNotEqualTo(Oracle.asWritten(html));
        }
    }

    /** How many of the bodies are not refused. */
    private static int assertSafe(Path root, List<String> bodies) {
        Map<String, String> named = new LinkedHashMap<>();
        bodies.forEach(body -> named.put(String.format(Locale.ROOT, "v%04d", named.size()), body));
        List<Problem> problems = project(root.resolve("all"), named).check().problems().stream()
                .filter(Problem::isError)
                .toList();
        assertThat(problems).extracting(Problem::rule).isSubsetOf(REFUSED);
        problems.forEach(problem -> named.remove(problem.location().file().replaceAll(".*/|\\.md", "")));

        Project published = project(root.resolve("harmless"), named);
        BuildResult result = published.build();
        assertThat(result.problems()).noneMatch(Problem::isError);
        named.forEach((name, body) -> {
            String html = published.text("story/" + name + "/index.html");
            assertThat(Oracle.cleaned(html)).as(body).isEqualTo(Oracle.asWritten(html));
            SafePage.assertSafe(body, Jsoup.parse(html));
        });
        return named.size();
    }

    private static Project project(Path root, Map<String, String> bodies) {
        Project project = Project.small(root)
                .explainer("story")
                .event("story", "other", "date: 2024-11-27", "## A heading")
                .write("content/story/media/picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .write("templates/event.ftlh", "${page.event.body}")
                .write("templates/explainer.ftlh", "<p>");
        bodies.forEach((name, body) -> project.event("story", name, "date: 2024-11-27", body));
        return project;
    }

    private static List<String> vectors() throws IOException {
        try (var stream = MarkdownTest.class.getResourceAsStream("vectors.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("// "))
                    .map(line -> line.replace('⏎', '\n'))
                    .toList();
        }
    }
}
