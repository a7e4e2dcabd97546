package org.dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.dateline.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as other programs save them, and as no program should. */
class OddBytesTest {

    private static final String FILE = "content/story/events/event.md";
    private static final String EVENT = "---\ntitle: Ürümqi\ndate: 2024-11-27\nsources: agency\n---\nA page.\n";

    @Test
    void byteOrderMarksAndOtherLineEndsAreFine() {
        for (String text : List.of(
                "\uFEFF" + EVENT, EVENT.replace("\n", "\r\n"), EVENT.replace("\n", "\r"), EVENT.stripTrailing())) {
            assertThat(problems(text, StandardCharsets.UTF_8)).isEqualTo(problems(EVENT, StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "x-UTF-32LE-BOM"})
    void otherEncodingsAreNamed(String encoding) {
        assertThat(problems(EVENT, Charset.forName(encoding)))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).matches("The file is (saved as UTF-(16|32)|no text)"));
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        assertThat(problems(EVENT + "x".repeat(10_000_000), StandardCharsets.UTF_8))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("at most 1,000,000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "![", "*a", "> ", "- ", "1. ", "<", "`", "](", "|", "&#", "\"", ":km[", "[a](b) ", "a.", "a@"
            })
    void aBodyOfOneSignIsReadInTime(String sign) {
        String longest = sign.repeat(9_900 / sign.length()) + "\n\n";
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            problems(EVENT + longest.repeat(20), StandardCharsets.UTF_8);
            assertThat(problems(EVENT + sign.repeat(900_000 / sign.length()), StandardCharsets.UTF_8))
                    .anyMatch(problem -> problem.message().startsWith("More than 10000 characters"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "a: ", "'", "\"", "&a ", "!t ", "a,", "#", "a/"})
    void fieldsOfOneSignAreReadInTime(String sign) {
        assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> assertThat(problems(
                                "---\naliases: " + sign.repeat(900_000 / sign.length()) + "\n---\n",
                                StandardCharsets.UTF_8))
                        .isNotEmpty());
    }

    private static List<Problem> problems(String text, Charset encoding) {
        return FuzzedProject.with(FILE, text.getBytes(encoding)).problems().stream()
                .filter(problem -> problem.location().file().equals(FILE))
                .toList();
    }
}
