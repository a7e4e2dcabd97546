package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a small project, from its files to what is printed. */
class CommandLineTest {

    @TempDir
    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        write("site/dateline.yaml", "name: A small newsroom\nbase_url: https://newsroom.example\n");
        write("content/aleppo-2024/explainer.md", """
                ---
                title: How Aleppo fell
                standfirst: Four days at the end of November 2024.
                as_of: 2024-12-01T18:00
                zone: Asia/Damascus
                sources: agency
                ---
                """);
        write("content/aleppo-2024/events/2024-11-29-city-entered.md", """
                ---
                title: Rebels enter the city
                date: 2024-11-29
                ---
                Fighters are seen in the western districts.
                """);
        write("content/background/agency.md", """
                ---
                title: The Agency
                kind: institution
                short: A news agency
                source: agency
                ---
                """);
    }

    @Test
    void buildMakesTheSiteAndSaysWhereToOpenIt() {
        CommandRun run = CommandRun.of("build", project.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .last()
                .asString()
                .isEqualTo("The site: " + project.resolve("public/index.html").toUri())
                .startsWith("The site: file:///");
        assertThat(run.exit()).isZero();
        assertThat(project.resolve("public/aleppo-2024/index.html")).content().contains("Rebels enter the city");
        assertThat(project.resolve(".dateline/build-report.json")).isNotEmptyFile();
    }

    @Test
    void buildTwiceWritesNothingTheSecondTime() {
        CommandRun.of("build", project.toString());
        assertThat(CommandRun.of("build", project.toString()).out()).contains("0 files written");
    }

    @Test
    void problemsArePrintedAndTheSiteStays() throws IOException {
        CommandRun.of("build", project.toString());
        byte[] before = Files.readAllBytes(project.resolve("public/aleppo-2024/index.html"));
        breakTheEvent();

        CommandRun run = CommandRun.of("build", project.toString());

        assertThat(run.outLines())
                .first()
                .asString()
                .startsWith("content/aleppo-2024/events/2024-11-29-city-entered.md:4:1 error key/unknown")
                .contains("did you mean “summary”?");
        assertThat(run.out()).doesNotContain("The site:");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(project.resolve("public/aleppo-2024/index.html")).hasBinaryContent(before);
    }

    @Test
    void checkWritesNothing() throws IOException {
        assertThat(CommandRun.of("check", project.toString()).exit()).isZero();
        breakTheEvent();
        assertThat(CommandRun.of("check", project.toString()).exit()).isEqualTo(1);

        assertThat(project.resolve("public")).doesNotExist();
        assertThat(project.resolve(".dateline")).doesNotExist();
    }

    @Test
    void problemsCanBePrintedAsAnnotations() throws IOException {
        breakTheEvent();
        CommandRun run = CommandRun.of("check", project.toString(), "--format", "github");
        assertThat(run.outLines())
                .first()
                .asString()
                .startsWith("::error file=content/aleppo-2024/events/2024-11-29-city-entered.md,line=4,col=1,");
    }

    @Test
    void whatIsInTheWayOfTheSiteIsAProblem() throws IOException {
        write("public/index.html", "somebody else's");
        CommandRun run = CommandRun.of("build", project.toString());
        assertThat(run.outLines()).first().asString().startsWith("public/index.html error output/foreign-file");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(project.resolve("public/index.html")).hasContent("somebody else's");
    }

    @Test
    void printsUtf8WhateverTheMachinesLanguage() throws Exception {
        breakTheEvent();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=US-ASCII",
                        "-Duser.language=ar",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        project.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(out).contains("did you mean “summary”?");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private void breakTheEvent() throws IOException {
        write("content/aleppo-2024/events/2024-11-29-city-entered.md", """
                ---
                title: Rebels enter the city
                date: 2024-11-29
                sumary: Fighters are seen.
                ---
                """);
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
