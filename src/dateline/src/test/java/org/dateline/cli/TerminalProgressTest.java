package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said while a run lasts. */
class TerminalProgressTest {

    private static final long SECOND = 1_000_000_000L;

    @TempDir
    private Path project;

    private final AtomicLong time = new AtomicLong(5 * SECOND);

    @BeforeEach
    void makeProject() throws IOException {
        Files.createDirectory(project.resolve("content"));
    }

    @Test
    void noticesGoToStandardError() {
        Engine engine = (settings, progress) -> {
            progress.notice("Waiting for another build");
            throw new IOException("far enough");
        };
        CommandRun run = CommandRun.with(engine, "build", project.toString());
        assertThat(run.errLines()).first().isEqualTo("Waiting for another build");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aLongRunShowsABarToWhoeverWatches() {
        assertThat(run(true, SECOND).err()).contains("\rPages", "/3");
    }

    @Test
    void aShortRunShowsNone() {
        assertThat(run(true, SECOND / 5).err()).doesNotContain("Pages");
    }

    @Test
    void aLogShowsNone() {
        assertThat(run(false, SECOND).err()).doesNotContain("Pages");
    }

    private CommandRun run(boolean terminal, long nanosecondsForAPage) {
        return CommandRun.timed(terminal, time::get, pagesTaking(nanosecondsForAPage), "build", project.toString());
    }

    private Engine pagesTaking(long nanoseconds) {
        return (settings, progress) -> {
            for (int page = 1; page <= 3; page++) {
                time.addAndGet(nanoseconds);
                progress.page(page, 3);
            }
            throw new IOException("far enough");
        };
    }
}
