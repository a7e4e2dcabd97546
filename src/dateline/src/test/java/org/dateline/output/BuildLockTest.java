package org.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of one site at once. */
@Timeout(60)
class BuildLockTest {

    @TempDir
    private Path folder;

    private final CountDownLatch waiting = new CountDownLatch(1);
    private final Progress progress = line -> {
        if (line.startsWith("Waiting for another build")) {
            waiting.countDown();
        }
    };

    @Test
    void theSecondWaitsForTheFirstWithinOneProcess() throws Exception {
        Publisher first = open();
        CompletableFuture<Published> second = CompletableFuture.supplyAsync(this::build);
        try (first) {
            assertThat(waiting.await(30, TimeUnit.SECONDS)).isTrue();
            first.publish(SiteOnDisk.planned(Map.of("first.html", "first")), 1);
            assertThat(second).isNotDone();
        }
        assertThat(second.get(30, TimeUnit.SECONDS).removed()).isEqualTo(1);
        assertThat(new SiteOnDisk(folder).files()).containsOnlyKeys("second.html");
    }

    @Test
    void theSecondWaitsForAnotherProcessEvenOneThatIsKilled() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        CompletableFuture<Published> second;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("holding");
            second = CompletableFuture.supplyAsync(this::build);
            assertThat(waiting.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(second).isNotDone();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(second.get(30, TimeUnit.SECONDS).written()).isEqualTo(1);
    }

    @Test
    void whoeverWaitsCanBeInterrupted() throws Exception {
        Progress interrupting = line -> Thread.currentThread().interrupt();
        try (Publisher first = open()) {
            assertThatThrownBy(() -> open(interrupting)).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(first.publish(SiteOnDisk.planned(Map.of("a.html", "a")), 1)
                            .written())
                    .isEqualTo(1);
        }
    }

    private Publisher open() throws IOException {
        return open(progress);
    }

    private Publisher open(Progress told) throws IOException {
        SiteOnDisk site = new SiteOnDisk(folder);
        return Publisher.open(site.project, site.output, site.work, told);
    }

    private Published build() {
        try (Publisher publisher = open()) {
            return publisher.publish(SiteOnDisk.planned(Map.of("second.html", "second")), 1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A build in a process of its own that never ends. */
    static final class Holder {

        private Holder() {}

        public static void main(String... arguments) throws Exception {
            SiteOnDisk site = new SiteOnDisk(Path.of(arguments[0]));
            Publisher publisher = Publisher.open(site.project, site.output, site.work, Progress.SILENT);
            System.out.println("holding");
            Thread.sleep(Long.MAX_VALUE);
            publisher.close();
        }
    }
}
