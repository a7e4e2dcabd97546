package org.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.model.OutputFile;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a build from touching the site. */
class RefusalTest {

    private static final Map<String, String> OLD = Map.of("index.html", "old front", "old.html", "old");
    private static final Map<String, String> NEW = Map.of("index.html", "new front", "about/index.html", "about");

    @TempDir
    private Path folder;

    private SiteOnDisk site;

    @BeforeEach
    void makeProject() {
        site = new SiteOnDisk(folder);
    }

    @Test
    void refusesToWriteOverAFileOfSomebodyElse() throws IOException {
        site.write("public/index.html", "theirs");

        List<Problem> refused = refusedAndUntouched(NEW);

        assertThat(refused).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.OUTPUT_FOREIGN);
            assertThat(problem.isError()).isTrue();
            assertThat(problem.location().toString()).isEqualTo("public/index.html");
            assertThat(problem.hint()).contains("move it away");
        });
    }

    @Test
    void namesEverythingInTheWayInOneRun() throws IOException {
        site.write("public/index.html", "theirs");
        site.write("public/about", "theirs");
        Files.createDirectories(site.output.resolve("map.html"));

        List<Problem> refused = refusedAndUntouched(PublisherTest.with(NEW, "map.html", "map"));

        assertThat(refused)
                .extracting(problem -> problem.location().toString() + " " + problem.message())
                .containsExactly(
                        "public/about/index.html A file stands where a folder is to be: public/about",
                        "public/index.html A file stands here that the record of what Dateline wrote does not list",
                        "public/map.html A folder stands where this file is to be");
    }

    @Test
    void adoptsAFileThatIsTheSameAlready() throws IOException {
        site.write("public/index.html", "new front");
        site.age();
        var before = Files.getLastModifiedTime(site.output.resolve("index.html"));

        assertThat(site.publish(NEW)).isEqualTo(new Published(1, 1, 0, List.of()));
        assertThat(Files.getLastModifiedTime(site.output.resolve("index.html"))).isEqualTo(before);

        assertThat(site.publish(PublisherTest.with(NEW, "index.html", "newer")).written())
                .isEqualTo(1);
    }

    @Test
    void refusesWhereAFileStandsInTheSitesPlace() throws IOException {
        site.write("public", "theirs");

        assertThat(site.publish(NEW).refused())
                .hasSize(2)
                .allSatisfy(problem ->
                        assertThat(problem.message()).isEqualTo("A file stands where a folder is to be: public"));

        assertThat(site.read("public")).isEqualTo("theirs");
    }

    @Test
    void refusesToWriteThroughALinkToAFile() throws IOException {
        site.write("secret.html", "theirs");
        Links.make(site.output.resolve("index.html"), folder.resolve("secret.html"));

        assertThat(refusedAndUntouched(NEW))
                .extracting(Problem::message)
                .containsExactly("A link stands where this file is to be");
        assertThat(site.read("secret.html")).isEqualTo("theirs");
    }

    @Test
    void refusesToWriteThroughALinkToAFolder() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Links.make(site.output.resolve("about"), elsewhere);

        assertThat(refusedAndUntouched(NEW))
                .extracting(Problem::message)
                .containsExactly("A link stands where a folder is to be: public/about");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void refusesALinkEvenWhereAFileOfOursWas() throws IOException {
        site.publish(OLD);
        site.write("elsewhere.html", "old front");
        Files.delete(site.output.resolve("index.html"));
        Links.make(site.output.resolve("index.html"), folder.resolve("elsewhere.html"));

        assertThat(refusedAndUntouched(NEW)).hasSize(1);
        // Not even where the bytes behind the link are the right ones.
        assertThat(refusedAndUntouched(OLD)).hasSize(1);
    }

    @Test
    void removesNothingBehindALink() throws IOException {
        site.publish(Map.of("index.html", "front", "old/page.html", "old"));
        Path elsewhere = Files.move(site.output.resolve("old"), folder.resolve("elsewhere"));
        Links.make(site.output.resolve("old"), elsewhere);

        assertThat(site.publish(Map.of("index.html", "front")).removed()).isZero();

        assertThat(site.read("elsewhere/page.html")).isEqualTo("old");
        assertThat(site.exists("public/old")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Index.html",
                "INDEX.HTML",
                "index.html/more.html",
                "INDEX.html/more.html",
            })
    void refusesPlannedFilesThatWouldLieOnOneAnother(String other) throws IOException {
        site.publish(OLD);

        assertThat(refusedAndUntouched(PublisherTest.with(NEW, other, "other"))).hasSize(1);
    }

    @Test
    void refusesNamesThatDifferOnlyInHowTheirLettersAreComposed() throws IOException {
        assertThat(refusedAndUntouched(Map.of("caf\u00e9.html", "one", "cafe\u0301.html", "other")))
                .hasSize(1);
    }

    @Test
    void refusesTwoFilesOfOneName() throws IOException {
        List<OutputFile> twice = List.of(SiteOnDisk.file("a.html", "one"), SiteOnDisk.file("a.html", "other"));

        assertThat(site.publish(twice).refused()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.OUTPUT_CLASH);
            assertThat(problem.message())
                    .startsWith("Two files want to be written here")
                    .contains("site/resources/", "alias");
        });
    }

    @Test
    void failureOfAPageLeavesTheSiteUntouched() throws IOException {
        site.publish(OLD);
        RuntimeException failure = new UncheckedIOException(new IOException("No space left on device"));
        List<OutputFile> files = new ArrayList<>(SiteOnDisk.planned(NEW));
        files.add(new OutputFile("z.html", () -> {
            throw failure;
        }));

        assertThatThrownBy(() -> site.publish(files)).isSameAs(failure);

        assertUntouched();
    }

    @Test
    void errorOfAPageLeavesTheSiteUntouched() throws IOException {
        site.publish(OLD);
        List<OutputFile> files = new ArrayList<>(SiteOnDisk.planned(NEW));
        files.add(new OutputFile("z.html", () -> {
            throw new StackOverflowError();
        }));

        assertThatThrownBy(() -> site.publish(files)).isInstanceOf(StackOverflowError.class);

        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void failureIsTheSameForAnyNumberOfThreads(int threads) {
        CountDownLatch secondFailed = new CountDownLatch(threads == 1 ? 0 : 1);
        OutputFile first = new OutputFile("a.html", () -> {
            await(secondFailed);
            throw new IllegalStateException("first");
        });
        OutputFile second = new OutputFile("b.html", () -> {
            secondFailed.countDown();
            throw new IllegalStateException("second");
        });

        assertThatThrownBy(() -> site.publish(List.of(first, second), threads, new Disk() {}))
                .hasMessage("first");
    }

    @Test
    void failureToStageLeavesTheSiteUntouched() throws IOException {
        site.publish(OLD);
        // A file where the folder of staged files is to be, put there while the pages are made: as a disk that is full.
        List<OutputFile> files = List.of(new OutputFile("index.html", () -> {
            try {
                site.write(".dateline/staging", "in the way");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new byte[1];
        }));

        assertThatThrownBy(() -> site.publish(files)).isInstanceOf(IOException.class);

        assertUntouched();
    }

    @Test
    void refusesAWorkFolderThatKeepsTheRecordOfAnotherSite() throws IOException {
        site.publish(OLD);
        site.write("elsewhere/index.html", "theirs");
        try (Publisher publisher =
                Publisher.open(site.project, folder.resolve("elsewhere"), site.work, site.progress())) {
            assertThat(publisher.publish(SiteOnDisk.planned(NEW), 1).refused())
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.location().toString()).isEqualTo("elsewhere");
                        assertThat(problem.message()).contains("another site: ../public");
                    });
        }
        assertThat(site.read("elsewhere/index.html")).isEqualTo("theirs");
        assertUntouched();
    }

    /** A little longer than that, so that the failure has been seen. */
    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Problem> refusedAndUntouched(Map<String, String> planned) throws IOException {
        var before = site.files();
        List<Problem> refused = site.publish(planned).refused();
        assertThat(site.files()).isEqualTo(before);
        assertThat(site.exists(".dateline/staging")).isFalse();
        assertThat(site.exists(".dateline/journal")).isFalse();
        return refused;
    }

    private void assertUntouched() {
        assertThat(site.files()).isEqualTo(OLD);
        assertThat(site.exists(".dateline/staging")).isFalse();
        assertThat(site.exists(".dateline/journal")).isFalse();
    }
}
