package org.dateline.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.BuildResult;
import org.dateline.fixture.Folder;
import org.dateline.fixture.HtmlChecker;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An attack in every text field of every kind of entry comes out as text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PayloadsTest {

    /** Read, and not yet shown on any page. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "content/background/source.md reason",
            "content/background/source.ar.md",
            "content/story/events/event.ar.md",
            "content/story/explainer.ar.md",
            "content/story/series.ar.yaml",
            "names",
            "spelling",
            "ar",
            "Turkey",
            "unit");

    /** Fields that hold no words but dates, ids, words of a fixed list, or further fields. */
    private static final Set<String> NO_TEXT = Set.of(
            "about",
            "accessed",
            "acknowledges",
            "actors",
            "after",
            "aliases",
            "as_of",
            "at",
            "base_url",
            "claims",
            "continues",
            "corrections",
            "cumulative",
            "date",
            "denies",
            "draft",
            "embargo",
            "figures",
            "file",
            "footers",
            "gmt",
            "gone",
            "home",
            "id",
            "image",
            "inserted_by",
            "key",
            "kind",
            "lang",
            "language",
            "languages",
            "lat",
            "live",
            "lon",
            "max",
            "media",
            "min",
            "names",
            "order",
            "parts",
            "party",
            "place",
            "policies",
            "precision",
            "published",
            "publisher",
            "qualifier",
            "quotes",
            "reported",
            "revises",
            "rules",
            "series",
            "settles",
            "since",
            "source",
            "sources",
            "spelling",
            "status",
            "supports",
            "taken",
            "time",
            "type",
            "updated",
            "value",
            "weekday",
            "withdraws",
            "zone");

    private Payloads payloads;
    private BuildResult result;

    @BeforeAll
    void build(@TempDir Path root) {
        payloads = Payloads.in(root);
        result = payloads.project().build();
    }

    @Test
    void theyAreNoProblem() {
        assertThat(result.problems()).isEmpty();
        assertThat(payloads.fields()).hasSizeGreaterThan(90);
    }

    @Test
    void everyPageIsSafe() {
        pages().forEach(name -> SafePage.assertSafe(name, payloads.project().page(name)));
    }

    @Test
    void everyPageIsValid() throws Exception {
        HtmlChecker checker = new HtmlChecker();
        for (String name : pages()) {
            assertThat(checker.check(name, payloads.project().text(name)))
                    .filteredOn(message -> !message.contains(" warning "))
                    .isEmpty();
        }
    }

    @Test
    void everyAttackIsPrintedAsText() {
        String site = pages().stream()
                .map(name -> words(payloads.project().page(name)))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        assertThat(payloads.fields())
                .filteredOn(field -> !NOT_SHOWN.contains(field.file())
                        && !NOT_SHOWN.contains(field.key())
                        && !NOT_SHOWN.contains(field.file() + " " + field.key()))
                .filteredOn(field -> !site.contains(field.attack()))
                .as("attacks that no page prints")
                .isEmpty();
    }

    @Test
    void structuredDataIsWhole() {
        for (String name : List.of("index.html", "story/event/index.html")) {
            Element script = payloads.project()
                    .page(name)
                    .select("script[type=application/ld+json]")
                    .first();
            JsonNode data = JsonMapper.shared().readTree(script.data());
            String mark = name.equals("index.html") ? "content/story/explainer.md" : "content/story/events/event.md";
            assertThat(data.path("headline").asString())
                    .isEqualTo(field(mark, "title").attack());
        }
    }

    @Test
    void feedAndSitemapAreWhole() throws Exception {
        for (String name : List.of("feed.atom", "sitemap.xml")) {
            var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            var xml = parser.parse(
                    new InputSource(new StringReader(payloads.project().text(name))));
            assertThat(xml.getElementsByTagName("script").getLength()).isZero();
            assertThat(xml.getDocumentElement().getTextContent().strip()).isNotEmpty();
        }
    }

    @Test
    void theEditorialReportHoldsNoElement() {
        assertThat(Folder.read(payloads.project().report()))
                .contains(field("content/story/explainer.md", "title").mark())
                .doesNotContain("<script", "<xss");
    }

    @Test
    void anAddressThatRunsIsRefusedInEveryField(@TempDir Path other) {
        List<Problem> problems = Payloads.in(other, "javascript:alert(1)", text -> text)
                .project()
                .check()
                .problems();
        long addresses = Folder.files(Payloads.TREE).values().stream()
                .flatMap(file -> Folder.lines(file).stream())
                .mapToInt(line -> line.split("\\{\\{url}}", -1).length - 1)
                .sum();
        assertThat(problems).hasSize((int) addresses).extracting(Problem::rule).containsOnly(Rule.LINK_UNSAFE);
    }

    @Test
    void everyTextFieldThatTheParserKnowsHoldsOne(@TempDir Path other) {
        Payloads probed = Payloads.in(
                other,
                "https://gazette.example",
                text -> text.replaceFirst("(?m)^(title|name): ", "zzzzzzzzzzzz: 1\n$1: ")
                        .replaceAll("(?m)^(\\w+): (\\[?)\\{(?!\\{)", "$1: $2{zzzzzzzzzzzz: 1, "));
        List<Problem> unknown = probed.project().check().problems().stream()
                .filter(problem -> problem.rule() == Rule.KEY_UNKNOWN)
                .toList();
        assertThat(unknown).hasSizeGreaterThan(25);
        for (Problem problem : unknown) {
            Set<String> fields = new TreeSet<>(Arrays.asList(
                    problem.hint().replaceFirst("^.*the fields are: ", "").split(", ")));
            fields.removeAll(NO_TEXT);
            String typed = inFolderOf(other.resolve(problem.location().file()));
            assertThat(fields).as(problem.location().toString()).allMatch(key -> typed.contains(key + ": '"));
        }
    }

    /** All that is typed in entries of one kind. */
    private static String inFolderOf(Path file) {
        return Folder.files(file.getParent()).values().stream()
                .map(Folder::read)
                .collect(Collectors.joining());
    }

    private Payloads.Field field(String file, String key) {
        return payloads.fields().stream()
                .filter(field -> field.file().equals(file) && field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> pages() {
        List<String> pages = Folder.files(payloads.project().output()).keySet().stream()
                .filter(name -> name.endsWith(".html"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(15);
        return pages;
    }

    /** All that a page says: its text, the values of its attributes, and its structured data. */
    private static String words(Document page) {
        StringBuilder words = new StringBuilder(page.wholeText());
        page.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute -> words.append('\n').append(attribute.getValue())));
        page.select("script")
                .forEach(script -> words.append('\n')
                        .append(JsonMapper.shared()
                                .readTree(script.data())
                                .valueStream()
                                .map(JsonNode::toString)
                                .map(json -> json.replace("\\\"", "\""))
                                .collect(Collectors.joining("\n"))));
        return words.toString();
    }
}
