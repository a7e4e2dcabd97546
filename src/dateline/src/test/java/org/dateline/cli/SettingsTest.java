package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Modes;
import org.dateline.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How arguments become settings. */
class SettingsTest {

    private final List<Settings> asked = new ArrayList<>();

    @TempDir
    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        Files.createDirectory(project.resolve("content"));
    }

    @Test
    void foldersAreByDefaultThoseOfTheProject() {
        Settings expected = new Settings(
                project,
                project.resolve("content"),
                project.resolve("templates"),
                project.resolve("site"),
                project.resolve("public"),
                project.resolve(".dateline"),
                Optional.empty(),
                Optional.empty(),
                Runtime.getRuntime().availableProcessors(),
                Modes.USUAL);

        assertThat(settings("build", project.toString())).isEqualTo(expected);
        assertThat(settings("build", "--project", project.toString())).isEqualTo(expected);
    }

    @Test
    void foldersThatAreGivenAreRelativeToWhereOneIs() {
        Path here = Path.of("").toAbsolutePath();

        Settings settings = settings(
                "build", project.toString(), "--templates", "t", "--site", "s", "--output", "o", "--work", "../w");

        assertThat(settings.templates()).isEqualTo(here.resolve("t"));
        assertThat(settings.site()).isEqualTo(here.resolve("s"));
        assertThat(settings.output()).isEqualTo(here.resolve("o"));
        assertThat(settings.work()).isEqualTo(here.resolveSibling("w"));
    }

    @Test
    void takesContentFromElsewhere() throws IOException {
        Path content = Files.createDirectory(project.resolve("entries"));
        assertThat(settings("check", project.toString(), "--content", content.toString())
                        .content())
                .isEqualTo(content);
    }

    @Test
    void takesTheMomentAsItIsTyped() {
        for (String moment : List.of(
                "2024-12-02T06:00",
                "2024-12-02 06:00",
                "2024-12-02T06:00:30",
                "2024-12-02T06:00+02:00",
                "2024-12-02T06:00Z")) {
            assertThat(settings("build", project.toString(), "--at", moment).at())
                    .contains(moment);
            assertThat(settings("check", project.toString(), "--at", moment).at())
                    .contains(moment);
        }
    }

    @Test
    void takesTheNumberOfThreads() {
        assertThat(settings("build", project.toString(), "--threads", "3").threads())
                .isEqualTo(3);
    }

    private Settings settings(String... arguments) {
        CommandRun.with(
                (settings, progress) -> {
                    asked.add(settings);
                    throw new IOException("far enough");
                },
                arguments);
        return asked.get(asked.size() - 1);
    }
}
