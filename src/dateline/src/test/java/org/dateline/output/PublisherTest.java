package org.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.model.OutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build does to the site on disk, when all goes well. */
class PublisherTest {

    private static final Map<String, String> SITE = Map.of(
            "index.html", "front",
            "aleppo-2024/index.html", "explainer",
            "assets/style.css", "style",
            "feed.xml", "feed");

    @TempDir
    private Path folder;

    private SiteOnDisk site;

    @BeforeEach
    void makeProject() {
        site = new SiteOnDisk(folder);
    }

    @Test
    void writesTheSiteAndItsRecord() throws IOException {
        assertThat(site.publish(SITE)).isEqualTo(new Published(4, 0, 0, List.of()));

        assertThat(site.files()).isEqualTo(SITE);
        assertThat(site.read(".dateline/manifest").lines())
                .hasSize(4)
                .isSorted()
                .contains("index.html\t5\t2d8d693177ac44895fc02c009ec3f6af32e51eb00783c17000d7051d1662b93a");
        assertThat(SiteOnDisk.contents(site.work)).containsOnlyKeys("lock", "manifest", "output");
        assertThat(site.notices).isEmpty();
    }

    @Test
    void secondRunWritesNothing() throws IOException {
        site.publish(SITE);
        site.age();
        var before = site.times();

        assertThat(site.publish(SITE)).isEqualTo(new Published(0, 4, 0, List.of()));

        assertThat(site.times()).isEqualTo(before);
    }

    @Test
    void leavesFilesAsTheyAreThatDidNotChange() throws IOException {
        site.publish(SITE);
        site.age();
        Path unchanged = site.output.resolve("aleppo-2024/index.html");
        var before = Files.getLastModifiedTime(unchanged);

        assertThat(site.publish(with(SITE, "index.html", "new"))).isEqualTo(new Published(1, 3, 0, List.of()));

        assertThat(site.read("public/index.html")).isEqualTo("new");
        assertThat(Files.getLastModifiedTime(unchanged)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "aleppo-2024/index.html"})
    void makesMissingAndAlteredFilesAnew(String path) throws IOException {
        site.publish(SITE);
        Files.delete(site.output.resolve(path));
        assertThat(site.publish(SITE).written()).isEqualTo(1);
        assertThat(site.files()).isEqualTo(SITE);

        // As long as before: its size alone does not show it.
        site.write("public/" + path, "x".repeat(SITE.get(path).length()));
        assertThat(site.publish(SITE).written()).isEqualTo(1);
        assertThat(site.files()).isEqualTo(SITE);
    }

    @Test
    void makesTheWholeSiteAnewWhereItWasDeleted() throws IOException {
        site.publish(SITE);
        for (String path : SITE.keySet()) {
            Files.delete(site.output.resolve(path));
        }
        Files.delete(site.output.resolve("assets"));
        Files.delete(site.output.resolve("aleppo-2024"));
        Files.delete(site.output);

        assertThat(site.publish(SITE).written()).isEqualTo(4);

        assertThat(site.files()).isEqualTo(SITE);
    }

    @Test
    void removesWhatTheNewSiteLacksWithTheFoldersThisLeavesEmpty() throws IOException {
        site.publish(with(with(SITE, "old/page/index.html", "old"), "assets/old.css", "old"));

        assertThat(site.publish(SITE)).isEqualTo(new Published(0, 4, 2, List.of()));

        assertThat(site.files()).isEqualTo(SITE);
        assertThat(site.exists("public/old")).isFalse();
        assertThat(site.read(".dateline/manifest")).doesNotContain("old");
    }

    @Test
    void leavesTheFilesOfOthersAlone() throws IOException {
        site.publish(with(SITE, "old/index.html", "old"));
        site.write("public/css/maven.css", "theirs");
        site.write("public/old/theirs.txt", "theirs");
        Files.createDirectories(site.output.resolve("empty"));

        assertThat(site.publish(SITE)).isEqualTo(new Published(0, 4, 1, List.of()));

        assertThat(site.files()).isEqualTo(with(with(SITE, "css/maven.css", "theirs"), "old/theirs.txt", "theirs"));
        assertThat(site.exists("public/empty")).isTrue();
    }

    @Test
    void doesNotRemoveWhatWasChangedAfterItWasWritten() throws IOException {
        site.publish(with(SITE, "old.html", "old"));
        site.write("public/old.html", "by hand");

        assertThat(site.publish(SITE).removed()).isZero();

        assertThat(site.read("public/old.html")).isEqualTo("by hand");
        assertThat(site.notices)
                .singleElement()
                .asString()
                .contains("changed after")
                .contains("old.html");
    }

    @Test
    void holdsNoMorePagesThanThreads() throws IOException {
        Concurrency pages = new Concurrency();

        site.publish(pages.files(40), 3, new Disk() {});

        assertThat(pages.most()).isBetween(2, 3);
        assertThat(site.files()).hasSize(40);
    }

    @Test
    void writesTheSameWithAnyNumberOfThreads() throws IOException {
        SiteOnDisk other = new SiteOnDisk(folder.resolve("other"));

        site.publish(SiteOnDisk.planned(SITE), 1, new Disk() {});
        other.publish(SiteOnDisk.planned(SITE), 8, new Disk() {});

        assertThat(other.files()).isEqualTo(site.files());
        assertThat(other.read(".dateline/manifest")).isEqualTo(site.read(".dateline/manifest"));
    }

    @Test
    void tellsOfEveryPageInTurn() throws IOException {
        PagesDone pages = new PagesDone();
        try (Publisher publisher = Publisher.open(site.project, site.output, site.work, pages)) {
            publisher.publish(SiteOnDisk.planned(SITE), 4);
        }
        assertThat(pages.seen()).containsExactly("1/4", "2/4", "3/4", "4/4");
    }

    @Test
    void publishesThroughALinkThatIsTheSiteFolderItself() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("srv/www"));
        Links.make(site.output, elsewhere);

        site.publish(SITE);

        assertThat(SiteOnDisk.contents(elsewhere)).isEqualTo(SITE);
        assertThat(Files.isSymbolicLink(site.output)).isTrue();
    }

    @Test
    void keepsItsRecordWhenTheProjectMoves() throws IOException {
        SiteOnDisk before = new SiteOnDisk(Files.createDirectory(folder.resolve("before")));
        before.publish(SITE);
        Path after = Files.move(before.project, folder.resolve("after"));

        assertThat(new SiteOnDisk(after).publish(with(SITE, "index.html", "new")))
                .isEqualTo(new Published(1, 3, 0, List.of()));
    }

    @Test
    void renamesAFileWhoseNameChangesInCaseOnly() throws IOException {
        site.publish(with(SITE, "Map.html", "old"));
        // What a file system shows that does not tell them apart: one file, by either name.
        Links.makeHard(site.output.resolve("map.html"), site.output.resolve("Map.html"));

        assertThat(site.publish(with(SITE, "map.html", "old"))).isEqualTo(new Published(0, 5, 0, List.of()));
        assertThat(site.read("public/map.html")).isEqualTo("old");
        assertThat(site.exists("public/Map.html")).isTrue();
    }

    @Test
    void rewritesAFileWhoseNameChangedInCaseOnly() throws IOException {
        site.publish(with(SITE, "Map.html", "old"));
        Links.makeHard(site.output.resolve("map.html"), site.output.resolve("Map.html"));

        assertThat(site.publish(with(SITE, "map.html", "new")).refused()).isEmpty();
        assertThat(site.read("public/map.html")).isEqualTo("new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../index.html",
                "a/../../b",
                "/etc/passwd",
                "a//b",
                "",
                ".",
                "a/.",
                "C:a",
                "a\\b",
                "a\tb",
                "a\nb"
            })
    void takesAPathThatLeavesTheSiteForAMistakeInTheProgram(String path) {
        OutputFile file = SiteOnDisk.file(path, "text");

        assertThatThrownBy(() -> site.publish(List.of(file))).isInstanceOf(IllegalArgumentException.class);

        assertThat(site.exists("public")).isFalse();
    }

    @Test
    void keepsItsRecordOutOfTheSite() {
        assertThatThrownBy(() -> open(site.output, site.output.resolve(".dateline")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> open(site.work.resolve("staging/site"), site.work))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private void open(Path output, Path work) throws IOException {
        Publisher.open(site.project, output, work, Progress.SILENT).close();
    }

    static Map<String, String> with(Map<String, String> site, String path, String text) {
        Map<String, String> changed = new TreeMap<>(site);
        changed.put(path, text);
        return changed;
    }

    /** Counts how many pages are being made at once. */
    private static final class Concurrency {

        private int now;
        private int most;

        List<OutputFile> files(int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> new OutputFile("page-" + i + ".html", this::page))
                    .toList();
        }

        synchronized int most() {
            return most;
        }

        private byte[] page() {
            change(1);
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            change(-1);
            return "page".getBytes(StandardCharsets.UTF_8);
        }

        private synchronized void change(int by) {
            now += by;
            most = Math.max(most, now);
        }
    }

    private static final class PagesDone implements Progress {

        private final List<String> seen = new ArrayList<>();

        List<String> seen() {
            return seen;
        }

        @Override
        public void notice(String line) {}

        @Override
        public void page(int done, int total) {
            seen.add(done + "/" + total);
        }
    }
}
