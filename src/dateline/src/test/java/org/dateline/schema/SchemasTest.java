package org.dateline.schema;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.dateline.fixture.Project;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parser takes, its schema takes, and the reverse, as far as a schema can know. */
class SchemasTest {

    /** Rules that a schema can know. */
    private static final Set<Rule> SHAPES = EnumSet.of(
            Rule.KEY_UNKNOWN,
            Rule.KEY_REQUIRED,
            Rule.VALUE_NOT_LISTED,
            Rule.VALUE_SHAPE,
            Rule.VALUE_TOO_LONG,
            Rule.VALUE_NUMBER,
            Rule.VALUE_ADDRESS,
            Rule.DATE_FORM,
            Rule.TIME_FORM,
            Rule.PLACE_COORDINATES,
            Rule.ID_FORM);

    /** Rules of which a schema knows a part. */
    private static final Set<Rule> PARTLY = EnumSet.of(Rule.FIGURE_FORM, Rule.FIGURE_CASUALTIES, Rule.PICTURE_ALT);

    private final Validator validator = new Validator();

    @Test
    void schemasAndParsersAgree(@TempDir Path temporary) {
        SoftAssertions softly = new SoftAssertions();
        List<Written> written = Written.all(temporary);
        assertThat(written.size()).isGreaterThan(400);
        for (Written one : written) {
            List<String> mistakes = validator.mistakes(one.type(), one.yaml());
            List<Problem> problems = one.problems().stream()
                    .filter(problem -> SHAPES.contains(problem.rule()) && one.holds(problem))
                    .toList();
            if (problems.isEmpty() && one.problems().stream().anyMatch(problem -> PARTLY.contains(problem.rule()))) {
                continue;
            }
            if (problems.isEmpty()) {
                softly.assertThat(mistakes).as(one.name() + "\n" + one.yaml()).isEmpty();
            } else {
                softly.assertThat(mistakes)
                        .as(one.name() + " " + problems + "\n" + one.yaml())
                        .isNotEmpty();
            }
        }
        softly.assertAll();
    }

    @Test
    void schemasAreSchemas() {
        assertThat(Schemas.files("https://gazette.example"))
                .hasSameSizeAs(FileType.values())
                .allSatisfy(file -> assertThat(
                                Validator.mistakes(new String(file.bytes().get(), StandardCharsets.UTF_8)))
                        .as(file.path())
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void aParserNamesTheFieldsThatItsSchemaHas(FileType type, @TempDir Path project) {
        Unknown.paths(type).forEach(path -> new Project(project).write(path, Unknown.text(type)));
        List<List<String>> lists = Written.in(project).stream()
                .filter(one -> one.type() == type)
                .flatMap(one -> one.problems().stream())
                .filter(problem -> problem.rule() == Rule.KEY_UNKNOWN)
                .map(Unknown::listed)
                .toList();
        if (type == FileType.EDITION) {
            assertThat(lists.stream().flatMap(List::stream).collect(toSet()))
                    .as("each kind of entry has words of its own, and the schema has them all")
                    .isEqualTo(Unknown.lists(type.fields()).stream()
                            .flatMap(List::stream)
                            .collect(toSet()));
        } else {
            assertThat(lists).containsExactlyInAnyOrderElementsOf(Unknown.lists(type.fields()));
        }
    }

    @ParameterizedTest
    @CsvSource({"dates.txt, date", "times.txt, time"})
    void noPatternIsStricterThanItsReader(String table, String key) throws IOException {
        try (InputStream stream = SchemasTest.class.getResourceAsStream("/org/dateline/grammar/" + table)) {
            List<String> values = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1)[0].strip())
                    .toList();
            assertThat(values)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(value -> assertThat(validator.mistakes(
                                    FileType.EVENT,
                                    "title: A title\ndate: 2024-11-30\n".replaceAll(key + ": .*\n", "") + key + ": '"
                                            + value + "'\n"))
                            .as(value)
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "media: {file: road.svg}",
                "figures: {series: killed}",
                "figures: {series: killed, value: 3, min: 2}",
                "figures: {series: killed, max: 3, vague: dozens}",
                "figures: {series: killed, value: 3, parts: {civilians: {qualifier: about}}}"
            })
    void whatIsMissingOrTooMuchInAPartIsNotTaken(String field) {
        assertThat(validator.mistakes(FileType.EVENT, "title: A title\ndate: 2024-11-30\n" + field + "\n"))
                .isNotEmpty();
    }

    @Test
    void numbersMayStandForText() {
        assertThat(validator.mistakes(
                        FileType.EVENT,
                        "title: 1999\ndate: 1999\ntime: 1020\nafter: 11\nfigures: {series: 7, value: '1,200'}\n"))
                .isEmpty();
    }

    @Test
    void aBuildPublishesThemUnderItsAddress(@TempDir Path root) {
        Project project = Project.small(root).explainer("story").event("story", "one", "date: 2024", "Text.");
        assertThat(project.build().failed()).isFalse();
        for (FileType type : FileType.values()) {
            String path = "schema/" + type.word() + ".json";
            assertThat(project.text(path)).contains("\"$id\" : \"https://gazette.example/" + path + "\"");
        }
    }
}
