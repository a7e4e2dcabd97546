package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.fixture.Project;
import org.dateline.fixture.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats of problems, on a project with errors and warnings, one of which {@code fix} can put right. */
class FormatsTest {

    private static final String EVENTS = "content/story/events/";

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = Project.scaffold(root)
                .settings("rules: {date/weekday-name: error, date/weekday-mismatch: warning}\n")
                .event("story", "colon", "date: 2024-01-02\nsources: agency\nsummary: Northam: closed", "")
                .event(
                        "story",
                        "spelt",
                        "date: \"Wednesday\"\nweekday: Wednesday\nreported: 2024-01-04\nsources: agency",
                        "It rains.")
                .event("story", "später am Tag", "date: 2024-01-03\nsources: agency", "It rains.")
                .event("story", "misdated", "date: 2024-01-04\nweekday: Monday\nsources: agency", "It rains.");
    }

    @Test
    void textShowsAMistakeOfYamlInItsLine() {
        List<String> lines = check("text").outLines();
        assertThat(lines.get(0)).startsWith(EVENTS + "colon.md:5:10 error yaml/syntax ");
        assertThat(lines.subList(1, 3)).containsExactly("  5 | summary: Northam: closed", "    |          ^");
    }

    @Test
    void textHasNoColoursInAPipe() {
        assertThat(check("text").out()).doesNotContain("\u001b");
    }

    @Test
    void textHasColoursOnATerminal() {
        CommandRun run = CommandRun.answering("", "check", root.toString());
        assertThat(run.outLines())
                .anyMatch(line -> line.startsWith(
                        EVENTS + "colon.md:5:10 \u001b[1;31merror\u001b[0m \u001b[36myaml/syntax\u001b[0m This"))
                .anyMatch(
                        line -> line.contains("\u001b[1;33mwarning\u001b[0m \u001b[36mdate/weekday-mismatch\u001b[0m"));
    }

    @Test
    void textSaysHowManyNeedNoThought() {
        assertThat(check("text").out()).contains("\n“dateline fix” can put 1 of these right\n");
    }

    @Test
    void manyProblemsEndInAShortSummaryThatNamesTheFirst() {
        IntStream.range(0, 30)
                .forEach(i -> project.event(
                        "story", "misdated-" + i, "date: 2024-02-01\nweekday: Monday\nsources: agency", "It rains."));

        List<String> lines = check("text").outLines();

        assertThat(lines.subList(lines.indexOf("By rule:"), lines.size()))
                .startsWith(
                        "By rule:",
                        "      1 error   date/weekday-name",
                        "      1 error   id/form",
                        "      1 error   yaml/syntax")
                .contains("     31 warning date/weekday-mismatch")
                .anyMatch(line -> line.startsWith("First: " + EVENTS + "colon.md:5:10 error yaml/syntax "))
                .hasSizeLessThanOrEqualTo(20);
        assertThat(lines).last().asString().matches("3 errors, \\d+ warnings");
    }

    @Test
    void fewProblemsNeedNoSummaryByRule() {
        assertThat(check("text").out()).doesNotContain("By rule:", "First:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "junit"})
    void aDocumentStandsAloneOnStandardOutput(String format) throws Exception {
        CommandRun run = check(format);
        if (format.equals("junit")) {
            xml(run.out());
        } else {
            json(run.out());
        }
        assertThat(run.err()).contains(" files read = ", "3 errors, ");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void jsonIsOneObjectOfProblemsAndCounts() {
        JsonNode document = json(check("json").out());

        assertThat(document.propertyNames()).containsExactly("version", "counts", "problems");
        assertThat(document.at("/counts/errors").asInt()).isEqualTo(3);
        JsonNode spelt = document.get("problems")
                .valueStream()
                .filter(problem -> problem.get("file").asString().endsWith("spelt.md"))
                .findFirst()
                .orElseThrow();
        assertThat(spelt.propertyNames())
                .containsExactly("file", "line", "column", "severity", "rule", "message", "hint", "fix");
        assertThat(spelt.get("rule").asString()).isEqualTo("date/weekday-name");
        assertThat(spelt.get("column").asInt()).isEqualTo(7);
        assertThat(spelt.at("/fix/column").asInt()).as("inside the quote").isEqualTo(8);
        assertThat(spelt.at("/fix/instead").asString()).isEqualTo("2024-01-03");
    }

    @Test
    void sarifIsValidAndQuotesThePagesOfTheRules() throws IOException {
        String text = check("sarif").out();

        assertThat(sarif().validate(text, InputFormat.JSON)).isEmpty();
        JsonNode run = json(text).at("/runs/0");
        assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
        JsonNode results = run.get("results");
        for (JsonNode result : results) {
            JsonNode rule =
                    run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
        }
        JsonNode spelt = result(results, "spelt.md");
        JsonNode region = spelt.at("/locations/0/physicalLocation/region");
        assertThat(region.get("startLine").asInt()).isEqualTo(3);
        assertThat(region.get("startColumn").asInt()).isEqualTo(7);
        JsonNode deleted = spelt.at("/fixes/0/artifactChanges/0/replacements/0/deletedRegion");
        assertThat(deleted.get("startColumn").asInt()).isEqualTo(8);
        assertThat(deleted.get("endColumn").asInt()).isEqualTo(8 + "Wednesday".length());
        assertThat(result(results, "sp%C3%A4ter%20am%20Tag.md").get("ruleId").asString())
                .isEqualTo("id/form");
    }

    @Test
    void sarifSaysTheSameOfAProblemWhoseLineHasMoved() throws IOException {
        JsonNode before = result(json(check("sarif").out()).at("/runs/0/results"), "spelt.md");
        project.event(
                "story",
                "spelt",
                "# a remark\ndate: \"Wednesday\"\nweekday: Wednesday\nreported: 2024-01-04\nsources: agency",
                "It rains.");
        JsonNode after = result(json(check("sarif").out()).at("/runs/0/results"), "spelt.md");

        assertThat(after.get("partialFingerprints")).isEqualTo(before.get("partialFingerprints"));
        assertThat(after.get("locations")).isNotEqualTo(before.get("locations"));
    }

    @Test
    void sarifOfALargeArchiveIsValidAndNamesEachProblem() throws IOException {
        IntStream.range(0, 2000)
                .forEach(i -> project.event("story", "e" + i, "date: 30 February 2024\nplaec: town", "It rains."));

        String text = check("sarif").out();

        assertThat(sarif().validate(text, InputFormat.JSON)).isEmpty();
        List<String> fingerprints = new ArrayList<>();
        json(text)
                .at("/runs/0/results")
                .forEach(result ->
                        fingerprints.add(result.at("/partialFingerprints").toString()));
        assertThat(fingerprints).hasSizeGreaterThan(4000).doesNotHaveDuplicates();
    }

    @Test
    void theSchemaRefusesWhatIsNoSarif() throws IOException {
        String text = check("sarif").out();
        assertThat(sarif().validate(text.replace("\"ruleIndex\" : 0", "\"ruleIndex\" : \"0\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(sarif().validate(text.replace("sp%C3%A4ter%20am", "später am"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void junitHasASuiteForEachFileAndACaseForEachProblem() throws Exception {
        Element suites = xml(check("junit").out()).getDocumentElement();

        assertThat(suites.getTagName()).isEqualTo("testsuites");
        int tests = 0;
        for (Element suite : elements(suites.getElementsByTagName("testsuite"))) {
            List<Element> cases = elements(suite.getElementsByTagName("testcase"));
            assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(cases.size()));
            assertThat(suite.getAttribute("failures"))
                    .isEqualTo(
                            String.valueOf(suite.getElementsByTagName("failure").getLength()));
            assertThat(suite.getAttribute("skipped"))
                    .isEqualTo(
                            String.valueOf(suite.getElementsByTagName("skipped").getLength()));
            assertThat(cases)
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.getAttribute("classname")).isEqualTo(suite.getAttribute("name")));
            tests += cases.size();
        }
        assertThat(suites.getAttribute("tests")).isEqualTo(String.valueOf(tests));
        assertThat(suites.getAttribute("failures")).isEqualTo("3");
        assertThat(suite(suites, EVENTS + "colon.md")
                        .getElementsByTagName("failure")
                        .item(0)
                        .getTextContent())
                .contains("colon.md:5:10 error yaml/syntax", "\n  5 | summary: Northam: closed\n");
        assertThat(suite(suites, EVENTS + "misdated.md").getAttribute("failures"))
                .as("a warning is no failure")
                .isEqualTo("0");
        assertThat(elements(suite(suites, "content/background/town.md").getElementsByTagName("testcase")))
                .as("a clean file passes")
                .singleElement()
                .satisfies(one -> assertThat(one.hasChildNodes()).isFalse());
    }

    @Test
    void whatXmlCannotHoldDoesNotSpoilTheDocument() throws Exception {
        project.event("story", "control", "date: \"\\u0001]]>&<\"", "");
        assertThat(xml(check("junit").out()).getDocumentElement().getTextContent())
                .contains("control.md");
    }

    @Test
    void everyRuleOfTheRepositoryHasItsPageInTheJar() {
        assertThat(getClass().getResource("/org/dateline/rules/date/weekday-mismatch.md"))
                .isNotNull();
        assertThat(Repository.root().resolve("docs/rules/date/weekday-mismatch.md"))
                .exists();
    }

    private CommandRun check(String format) {
        return CommandRun.of("check", root.toString(), "--format", format);
    }

    private static JsonNode result(JsonNode results, String file) {
        return results.valueStream()
                .filter(result -> result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString()
                        .endsWith(file))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    /** The schema of OASIS, as a library of classes made from it carries it. */
    private static Schema sarif() throws IOException {
        try (InputStream schema = FormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Element suite(Element suites, String file) {
        return elements(suites.getElementsByTagName("testsuite")).stream()
                .filter(suite -> suite.getAttribute("name").equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
