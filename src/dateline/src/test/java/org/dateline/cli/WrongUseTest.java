package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake gets one line that says what is wrong and how to get help, and exit code 2. */
class WrongUseTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    build --outptu x    | dateline build: There is no option “--outptu”; did you mean “--output”? See dateline build --help
                    build --outptu=x    | dateline build: There is no option “--outptu”; did you mean “--output”? See dateline build --help
                    build -output x     | dateline build: There is no option “-output”; did you mean “--output”? See dateline build --help
                    check --formt text  | dateline check: There is no option “--formt”; did you mean “--format”? See dateline check --help
                    check --language ar | dateline check: There is no option “--language”. See dateline check --help
                    biuld               | dateline: There is no command “biuld”; did you mean “build”? See dateline --help
                    publish             | dateline: There is no command “publish”. See dateline --help
                    --output x build    | dateline: The option --output goes behind the command. See dateline --help
                    build one two       | dateline build: One project at a time; what is “two”? See dateline build --help
                    new                 | dateline new: A new what: event, background or explainer? See dateline new --help
                    new evnt x          | dateline new: There is no command “evnt”; did you mean “event”? See dateline new --help
                    new event One two --date 2024 | dateline new event: Put all the words in quotes; what is “two”? See dateline new event --help
                    new event One       | dateline new event: Missing required option: '--date=DATE'. See dateline new event --help
                    new event One --dat 2024-11-27 | dateline new event: There is no option “--dat”; did you mean “--date”? See dateline new event --help
                    new background One --knd=place | dateline new background: There is no option “--knd”; did you mean “--kind”? See dateline new background --help
                    new explainer One --zne UTC | dateline new explainer: There is no option “--zne”. See dateline new explainer --help
                    new event One --place two | dateline new event: Missing required option: '--date=DATE'. See dateline new event --help
                    init x --nam A      | dateline init: There is no option “--nam”; did you mean “--name”? See dateline init --help
                    fix --ye            | dateline fix: There is no option “--ye”; did you mean “--yes”? See dateline fix --help
                    init                | dateline init: Missing required option: '--name=NAME'. See dateline init --help
                    init x --name A --base-url gazette | dateline init: “gazette” is not an address such as https://gazette.example. See dateline init --help
                    build --output      | dateline build: Missing required parameter for option '--output' (DIR). See dateline build --help
                    build --at noon     | dateline build: Invalid value for option '--at': “noon” is not a moment such as 2024-12-02T06:00. See dateline build --help
                    """)
    void getsOneLineWithTheNearest(String arguments, String line) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run.errLines()).containsExactly(line);
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build --threads 0",
                "build --threads many",
                "build --threads 1 --threads 2",
                "build --format xml",
                "build --at 2024-02-30T10:00",
                "build --at 2024-12-02",
            })
    void aValueThatMakesNoSenseIsAMistake(String arguments) {
        assertMistake(
                CommandRun.of((arguments + " " + folder).split(" ")), arguments.split(" ")[1]);
    }

    @Test
    void aCommandIsWanted() {
        assertThat(CommandRun.of().errLines())
                .containsExactly("dateline: Which command, such as build or check? See dateline --help");
    }

    @Test
    void anEmptyNameOfAFolderIsNotThisFolder() {
        assertMistake(CommandRun.of("build", "--output", ""), "the name of a folder is missing");
    }

    @Test
    void aMissingProjectOrContentIsNamed() throws IOException {
        Path missing = folder.resolve("newsroom");
        assertMistake(CommandRun.of("check", missing.toString()), "There is no folder " + missing);

        Files.createDirectory(missing);
        assertMistake(CommandRun.of("build", missing.toString()), "There is no folder " + missing.resolve("content"));
        assertThat(missing).isEmptyDirectory();
    }

    @Test
    void theProjectIsGivenOnce() {
        assertMistake(CommandRun.of("build", folder.toString(), "--project", folder.toString()), "given twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "content/public", "templates", "site/resources", "."})
    void theSiteIsNotWrittenAmongWhatItIsMadeFrom(String output) throws IOException {
        Files.createDirectory(folder.resolve("content"));
        assertMistake(
                CommandRun.of(
                        "build",
                        folder.toString(),
                        "--output",
                        folder.resolve(output).toString()),
                "The site cannot be written to");
    }

    @Test
    void theWorkFolderDoesNotLieInTheSite() throws IOException {
        Files.createDirectory(folder.resolve("content"));
        String work = folder.resolve("public/.dateline").toString();
        assertMistake(CommandRun.of("build", folder.toString(), "--work", work), "cannot lie in the site");
    }

    private static void assertMistake(CommandRun run, String words) {
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .startsWith("dateline ")
                .endsWith(" --help");
        assertThat(run.err()).contains(words);
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }
}
