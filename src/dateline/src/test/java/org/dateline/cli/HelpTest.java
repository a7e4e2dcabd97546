package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "build --help",
                "check --help",
                "fix --help",
                "new --help",
                "new event --help",
                "new background --help",
                "new explainer --help",
                "init --help",
                "-h",
                "build -h"
            })
    void showsExamplesAndFitsTheScreen(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Examples:\n  dateline ");
        assertThat(run.outLines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void namesTheCommandsTheOptionsAndTheExitCodes() {
        assertThat(CommandRun.of("--help").out()).contains("build", "check", "fix", "new", "init");
        assertThat(CommandRun.of("build", "--help").out())
                .contains("PROJECT", "--project", "--content", "--templates", "--site", "--output", "--work")
                .contains(
                        "--threads",
                        "--at",
                        "--format",
                        "sarif",
                        "--strict",
                        "--baseline",
                        "--published",
                        "--version",
                        "Exit codes:");
    }

    @Test
    void checkWritesNothingAndSoHasNoFolderToWriteTo() {
        assertThat(CommandRun.of("check", "--help").out()).doesNotContain("--output", "--work");
    }

    @Test
    void saysTheVersion() {
        CommandRun run = CommandRun.of("--version");
        assertThat(run.outLines()).singleElement().asString().startsWith("Dateline ");
        assertThat(run.exit()).isZero();
    }
}
