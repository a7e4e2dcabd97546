package org.dateline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            Rule.FIGURE_FORM,
            Rule.PICTURE_ALT,
            Rule.PLACE_COORDINATES,
            Rule.ID_FORM);

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
}
