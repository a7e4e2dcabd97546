package org.dateline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Repository;
import org.dateline.model.OutputFile;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.reporter.TextReporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is made of the parsers and kept in this repository; {@code -Ddateline.golden=rewrite} makes it anew. */
class CommittedTest {

    private static final boolean REWRITE = "rewrite".equals(System.getProperty("dateline.golden"));

    @Test
    void schemasForEditorsAreCurrent() throws IOException {
        Map<String, String> made = new TreeMap<>();
        for (OutputFile file : Schemas.files("https://dateline.example")) {
            made.put(file.path(), new String(file.bytes().get(), StandardCharsets.UTF_8));
        }
        for (var file : made.entrySet()) {
            assertCurrent(Repository.root().resolve(file.getKey()), file.getValue());
        }
        assertThat(Folder.files(Repository.root().resolve(Schemas.FOLDER)).keySet())
                .map(name -> Schemas.FOLDER + "/" + name)
                .containsExactlyElementsOf(made.keySet());
    }

    @Test
    void thePageOfAllFieldsIsCurrent() throws IOException {
        assertCurrent(Repository.root().resolve("docs/guide/fields.md"), new FieldsPage().write());
    }

    @ParameterizedTest
    @ValueSource(strings = {".vscode/settings.json", ".vscode/extensions.json", ".idea/jsonSchemas.xml"})
    void newProjectsGetTheSettingsOfThisOne(String file) {
        assertThat(Folder.read(Repository.module().resolve("src/main/resources/org/dateline/init/" + file)))
                .isEqualTo(Folder.read(Repository.root().resolve(file)));
    }

    @ParameterizedTest
    @CsvSource({
        "site/dateline.yaml, PUBLICATION",
        "content/story/explainer.md, EXPLAINER",
        "content/story/explainer.ar.md, EDITION",
        "content/story/events/2024-11-27-begins.md, EVENT",
        "content/story/events/begins.ar.md, EDITION",
        "content/background/idlib.md, BACKGROUND",
        "content/background/idlib.pt-BR.md, EDITION",
        "content/story/series.yaml, SERIES",
        "content/story/series.ar.yaml, SERIES_EDITION"
    })
    void everyFileHasOneSchemaInTheEditor(String file, FileType type) {
        JsonNode schemas = JsonMapper.shared()
                .readTree(Folder.read(Repository.root().resolve(".vscode/settings.json")))
                .get("yaml.schemas");
        List<String> matching = schemas.propertyNames().stream()
                .filter(schema -> matches(schemas.get(schema), Path.of(file)))
                .toList();
        assertThat(matching).containsExactly("./schema/" + type.word() + ".json");
    }

    @Test
    void intellijKnowsTheYamlFiles() {
        String mappings = Folder.read(Repository.root().resolve(".idea/jsonSchemas.xml"));
        assertThat(Arrays.stream(FileType.values())
                        .filter(type -> mappings.contains("value=\"schema/" + type.word() + ".json\"")))
                .containsExactly(FileType.SERIES, FileType.SERIES_EDITION, FileType.PUBLICATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".vscode/tasks.json", "src/dateline/src/main/resources/org/dateline/init/.vscode/tasks.json"})
    void theTaskReadsWhatACheckPrints(String file) {
        Problem problem = Problem.of(
                Rule.DATE_WEEKDAY,
                new Location("content/story/events/one.md", 4, 10),
                "2024-11-27 is a Wednesday, not a Thursday",
                "correct the date or the weekday");
        String line = new TextReporter().lines(List.of(problem)).get(0);
        JsonNode pattern = JsonMapper.shared()
                .readTree(Folder.read(Repository.root().resolve(file)))
                .at("/tasks/0/problemMatcher/pattern");
        Matcher matcher = Pattern.compile(pattern.get("regexp").stringValue()).matcher(line);
        assertThat(matcher.matches()).isTrue();
        assertThat(List.of("file", "line", "column", "severity", "code", "message"))
                .map(part -> matcher.group(pattern.get(part).intValue()))
                .containsExactly(
                        "content/story/events/one.md",
                        "4",
                        "10",
                        "error",
                        "date/weekday-mismatch",
                        "2024-11-27 is a Wednesday, not a Thursday — correct the date or the weekday");
    }

    /** As the editor does: a glob behind an exclamation mark takes back what one before it gave. */
    private static boolean matches(JsonNode globs, Path file) {
        List<String> each = globs.isArray()
                ? globs.valueStream().map(JsonNode::stringValue).toList()
                : Stream.of(globs.stringValue()).toList();
        boolean matches = false;
        for (String glob : each) {
            boolean takesBack = glob.startsWith("!");
            if (FileSystems.getDefault()
                    .getPathMatcher("glob:" + (takesBack ? glob.substring(1) : glob))
                    .matches(file)) {
                matches = !takesBack;
            }
        }
        return matches;
    }

    private static void assertCurrent(Path file, String made) throws IOException {
        if (REWRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        }
        assertThat(Files.exists(file) && Folder.read(file).equals(made))
                .as(file + " is current; -Ddateline.golden=rewrite makes it anew")
                .isTrue();
    }
}
