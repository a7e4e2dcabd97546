package org.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.output.KillingDisk.Killed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run killed at any step of the switch is completed by the next one. */
class InterruptedSwitchTest {

    private static final Map<String, String> OLD = Map.of(
            "index.html", "old front",
            "event/index.html", "old event",
            "same.html", "same",
            "assets/style.css", "old style",
            "gone/deep/index.html", "gone",
            "gone.html", "gone");
    private static final Map<String, String> NEW = Map.of(
            "index.html", "new front",
            "event/index.html", "new event",
            "same.html", "same",
            "assets/style.css", "new style",
            "feed.atom", "new feed",
            "fresh/index.html", "fresh");
    private static final Map<String, String> THEIRS = Map.of("gone/theirs.txt", "theirs", "css/maven.css", "theirs");

    @TempDir
    private Path folder;

    private SiteOnDisk site;

    @BeforeEach
    void makeProject() {
        site = new SiteOnDisk(folder);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isCompletedByTheNextStartWhereverItWasKilled(boolean otherFileSystem) throws IOException {
        int step = 0;
        while (killedAt(step, otherFileSystem)) {
            assertEveryFileIsWhole();
            assertFrontPageIsLast();
            site.openOnly(new KillingDisk(Integer.MAX_VALUE, otherFileSystem));
            assertCompleted();
            step++;
        }
        assertThat(step).isGreaterThan(15);
    }

    @Test
    void isCompletedEvenWhereTheCompletionIsKilledToo() throws IOException {
        for (int step = 0; killedAt(step, true); step++) {
            for (int again = 0; completionKilledAt(again); again++) {
                assertEveryFileIsWhole();
            }
            site.openOnly();
            assertCompleted();
        }
    }

    @Test
    void saysThatItCompletes() throws IOException {
        killedAt(3, false);
        site.openOnly();
        assertThat(site.notices).containsExactly("Completing the last build, which was interrupted");
    }

    @Test
    void switchesAssetsThenPagesThenFeedsThenTheFrontPage() throws IOException {
        site.publish(OLD);
        KillingDisk disk = new KillingDisk(Integer.MAX_VALUE, false);
        site.publish(SiteOnDisk.planned(NEW), 2, disk);
        assertThat(disk.movedTo().stream()
                        .map(path -> site.output.relativize(path).toString().replace('\\', '/')))
                .containsExactly("assets/style.css", "event/index.html", "fresh/index.html", "feed.atom", "index.html");
    }

    @Test
    void clearsWhatARunLeavesThatIsKilledBeforeTheSwitch() throws IOException {
        site.publish(OLD);
        site.write(".dateline/staging/event/index.html", "half a pa");
        site.write(".dateline/journal.tmp", "put\tevent/ind");

        site.openOnly();

        assertThat(site.files()).isEqualTo(OLD);
        assertThat(site.exists(".dateline/staging")).isFalse();
        assertThat(site.publish(NEW).refused()).isEmpty();
        assertThat(site.files()).isEqualTo(NEW);
    }

    @Test
    void aFailureInTheSwitchIsCompletedByTheNextRun() throws IOException {
        site.publish(OLD);
        Disk full = new Disk() {
            @Override
            public void createFolders(Path path) throws IOException {
                if (path.endsWith("fresh")) {
                    throw new IOException("No space left on device");
                }
                Disk.super.createFolders(path);
            }
        };
        assertThatThrownBy(() -> site.publish(SiteOnDisk.planned(NEW), 1, full))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the next build completes it")
                .hasMessageContaining("No space left on device");

        site.openOnly();

        assertThat(site.files()).isEqualTo(NEW);
    }

    @Test
    void aStagedFileThatWasDamagedDoesNotReachTheSite() throws IOException {
        killedAt(0, false);
        site.write(".dateline/staging/event/index.html", "new e");

        site.openOnly();

        assertThat(site.read("public/event/index.html")).isEqualTo("old event");
        assertThat(site.read("public/index.html")).isEqualTo("new front");
        assertThat(site.publish(NEW).written()).isEqualTo(1);
        assertThat(site.read("public/event/index.html")).isEqualTo("new event");
    }

    @Test
    void doesNotCompleteThroughALinkMadeMeanwhile() throws IOException {
        killedAt(0, false);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Links.make(site.output.resolve("fresh"), elsewhere);

        assertThatThrownBy(site::openOnly).isInstanceOf(IOException.class).hasMessageContaining("public/fresh");
        assertThat(elsewhere).isEmptyDirectory();

        Files.delete(site.output.resolve("fresh"));
        site.openOnly();
        assertCompleted();
    }

    @Test
    void isNotCompletedIntoAnotherSite() throws IOException {
        killedAt(0, false);
        Path elsewhere = site.project.resolve("elsewhere");

        Publisher.open(site.project, elsewhere, site.work, site.progress()).close();

        assertThat(elsewhere).doesNotExist();
        site.openOnly();
        assertCompleted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "altered", "empty", "binary"})
    void aDamagedJournalIsNotBelieved(String damage) throws IOException {
        killedAt(4, false);
        var half = site.files();
        damage(site.work.resolve("journal"), damage);

        site.openOnly();

        assertThat(site.files()).isEqualTo(half);
        assertThat(site.notices).singleElement().asString().contains("damaged").contains("journal");
        assertThat(SiteOnDisk.contents(site.work)).doesNotContainKey("journal");
        assertThat(site.exists(".dateline/staging")).isFalse();
        // What was switched before is as planned already, so nothing is in the way of the next build.
        assertThat(site.publish(NEW).refused()).isEmpty();
        assertCompleted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "altered", "binary"})
    void aDamagedManifestMakesNothingOurs(String damage) throws IOException {
        site.publish(OLD);
        damage(site.work.resolve("manifest"), damage);

        assertThat(site.publish(NEW).refused())
                .extracting(problem -> problem.location().file())
                .containsExactly("public/assets/style.css", "public/event/index.html", "public/index.html");
        assertThat(site.files()).isEqualTo(OLD);
        assertThat(site.notices).singleElement().asString().contains("damaged").contains("manifest");

        // The same site is adopted again; what the new one lacks is not known to be ours, and stays.
        assertThat(site.publish(PublisherTest.with(Map.of(), "index.html", "old front"))
                        .removed())
                .isZero();
        assertThat(site.files()).isEqualTo(OLD);
    }

    @Test
    void aManifestThatNamesFilesOutsideTheSiteIsDamaged() throws IOException {
        site.publish(OLD);
        site.write("precious.txt", "old front");
        String line = site.read(".dateline/manifest")
                .lines()
                .filter(l -> l.startsWith("index.html"))
                .findFirst()
                .orElseThrow();
        site.write(".dateline/manifest", line.replace("index.html", "../precious.txt") + "\n");

        site.publish(Map.of("about.html", "about"));

        assertThat(site.read("precious.txt")).isEqualTo("old front");
        assertThat(site.notices).singleElement().asString().contains("damaged");
    }

    /** Starts afresh and publishes the new site over the old one; whether the kill came before that was done. */
    private boolean killedAt(int step, boolean otherFileSystem) throws IOException {
        site = new SiteOnDisk(Files.createTempDirectory(folder, "project"));
        site.publish(OLD);
        for (var theirs : THEIRS.entrySet()) {
            site.write("public/" + theirs.getKey(), theirs.getValue());
        }
        try {
            site.publish(SiteOnDisk.planned(NEW), 2, new KillingDisk(step, otherFileSystem));
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private boolean completionKilledAt(int step) throws IOException {
        try {
            site.openOnly(new KillingDisk(step, true));
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private void assertEveryFileIsWhole() {
        site.files().forEach((path, text) -> {
            if (!path.endsWith(".dateline-new")) {
                assertThat(text).as(path).isIn(OLD.get(path), NEW.get(path), THEIRS.get(path));
            }
        });
        assertThat(site.files()).containsAllEntriesOf(THEIRS).containsKey("index.html");
    }

    private void assertFrontPageIsLast() {
        var files = site.files();
        if ("new front".equals(files.get("index.html"))) {
            assertThat(files).containsAllEntriesOf(NEW);
        }
    }

    private void assertCompleted() throws IOException {
        var whole = new TreeMap<>(NEW);
        whole.putAll(THEIRS);
        assertThat(site.files()).isEqualTo(whole);
        assertThat(site.exists("public/gone/deep")).isFalse();
        assertThat(SiteOnDisk.contents(site.work).keySet()).isEqualTo(Set.of("lock", "manifest", "output"));
        assertThat(site.publish(NEW)).isEqualTo(new Published(0, NEW.size(), 0, List.of()));
    }

    private static void damage(Path file, String damage) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (damage) {
            case "cut" -> Files.write(file, Arrays.copyOf(bytes, bytes.length - 30));
            case "altered" -> Files.writeString(file, Files.readString(file).replaceFirst("\t[0-9]+\t", "\t-1\t"));
            case "empty" -> Files.write(file, new byte[0]);
            default -> Files.write(file, new byte[] {(byte) 0xC3, 0x28, 0, 1});
        }
    }
}
