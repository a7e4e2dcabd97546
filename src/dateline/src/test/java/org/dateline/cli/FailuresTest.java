package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stops a command gets one line and exit code 3, which is never mistaken for a problem of the content. */
class FailuresTest {

    @TempDir
    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        Files.createDirectory(project.resolve("content"));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new IOException("No space left on device"),
                        "dateline build: Could not read or write: No space left on device"),
                Arguments.of(
                        new UncheckedIOException(new NoSuchFileException("a.md")),
                        "dateline build: Could not read or write: a.md does not exist"),
                Arguments.of(
                        new AccessDeniedException("a.md"),
                        "dateline build: Could not read or write: a.md is not open to you"),
                Arguments.of(
                        new FileSystemException("a.md", null, "Input/output error\nat sector 5"),
                        "dateline build: Could not read or write: a.md: Input/output error at sector 5"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void ofTheDiskAreToldInWords(Exception failure, String line) {
        CommandRun run = CommandRun.with(throwing(failure), "build", project.toString());

        assertThat(run.errLines()).containsExactly(line);
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void ofTheProgramSayWhere() {
        CommandRun run = CommandRun.with(throwing(new IllegalStateException("oops")), "check", project.toString());

        assertThat(run.errLines())
                .singleElement()
                .asString()
                .startsWith(
                        "dateline check: Internal error, please report it: java.lang.IllegalStateException: oops at ")
                .contains("FailuresTest");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void ofTheProgramSayMoreWhereItIsWanted() {
        CommandRun run = CommandRun.with(
                throwing(new IllegalStateException("oops")), "check", project.toString(), "--stacktrace");

        assertThat(run.err())
                .contains("java.lang.IllegalStateException: oops\n\tat ", "dateline check: Internal error");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void ofTheMachineAreNotTheContents() {
        Engine engine = (settings, progress) -> {
            throw new OutOfMemoryError("Java heap space");
        };
        CommandRun run = CommandRun.with(engine, "build", project.toString());

        assertThat(run.errLines()).singleElement().asString().contains("Not enough memory");
        assertThat(run.exit()).isEqualTo(3);
    }

    private static Engine throwing(Exception failure) {
        return (settings, progress) -> {
            if (failure instanceof IOException e) {
                throw e;
            }
            throw (RuntimeException) failure;
        };
    }
}
