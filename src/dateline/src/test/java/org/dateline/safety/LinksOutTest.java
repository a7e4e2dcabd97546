package org.dateline.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dateline.BuildResult;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.model.Account.Fate;
import org.dateline.problem.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** No file outside the content folder is read, whatever a link says. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "only an administrator may make a link there")
class LinksOutTest {

    private static final String SECRET = "zanzibar";

    private Path outside;
    private Project project;

    @BeforeEach
    void makeProject(@TempDir Path root) {
        outside = root.resolve("outside");
        project = Project.small(root.resolve("project")).explainer("story");
        new Project(outside)
                .write("events/event.md", "---\ntitle: " + SECRET + "\ndate: 2024-11-27\n---\n" + SECRET)
                .write("background/page.md", "---\ntitle: " + SECRET + "\nkind: place\nshort: " + SECRET + "\n---\n")
                .write("picture.svg", SECRET);
    }

    @Test
    void aLinkToAFileOutsideIsAnErrorAndNotRead() throws IOException {
        link("content/story/events/event.md", outside.resolve("events/event.md"));
        link("content/story/media/picture.svg", outside.resolve("picture.svg"));
        link("content/story/series.yaml", outside.resolve("picture.svg"));
        project.event("story", "shows", "date: 2024-11-27", "![a picture](../media/picture.svg)");

        assertRefused("content/story/events/event.md", "content/story/media/picture.svg", "content/story/series.yaml");
    }

    @Test
    void aLinkToAFolderIsAnErrorAndNotRead() throws IOException {
        link("content/story/events", outside.resolve("events"));
        link("content/background", outside.resolve("background"));
        link("content/story/media", outside);

        assertRefused("content/background", "content/story/events", "content/story/media");
    }

    @Test
    void aLinkThatLeadsNowhereOrRoundIsAnError() throws IOException {
        link("content/story/events/nowhere.md", outside.resolve("no-such-file.md"));
        link("content/story/events/round.md", Path.of("round.md"));
        link("content/story/events/up.md", Path.of(".."));

        assertRefused("content/story/events/nowhere.md", "content/story/events/round.md", "content/story/events/up.md");
    }

    @Test
    void aLinkWithinTheContentIsRead() throws IOException {
        project.event("story", "event", "date: 2024-11-27", "");
        link("content/story/events/again.md", Path.of("event.md"));

        assertThat(project.build().problems()).isEmpty();
        assertThat(project.text("story/again/index.html")).contains("<h1>event</h1>");
    }

    @Test
    void resourcesOfTheSiteDoNotLeadOut() throws IOException {
        link("site/resources/secret.txt", outside.resolve("picture.svg"));
        link("site/resources/folder", outside);

        assertLinksRefused("site/resources/folder", "site/resources/secret.txt");
    }

    @Test
    void neitherDoTemplatesStylesNorAssets() throws IOException {
        link("templates/other.ftlh", outside.resolve("picture.svg"));
        link("templates/styles/99-secret.css", outside.resolve("picture.svg"));
        link("templates/assets/secret.svg", outside.resolve("picture.svg"));

        assertLinksRefused("templates/other.ftlh", "templates/assets/secret.svg", "templates/styles/99-secret.css");
    }

    @Test
    void linksWithinResourcesAndStylesAreRead() throws IOException {
        project.write("site/resources/one.txt", "fine").write("templates/styles/zy.css", "p{}\n");
        link("site/resources/two.txt", Path.of("one.txt"));
        link("templates/styles/zz.css", Path.of("zy.css"));

        assertThat(project.build().problems()).isEmpty();
        assertThat(project.text("two.txt")).isEqualTo("fine");
        assertThat(project.text("assets/dateline.css")).contains("p{}\np{}\n");
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void whatIsNoFileIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = project.root().resolve("content/story/events/pipe.md");
        Files.createDirectories(pipe.getParent());
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        BuildResult result = project.build();

        assertThat(result.problems()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.FILE_UNREADABLE);
            assertThat(problem.location().file()).isEqualTo("content/story/events/pipe.md");
        });
    }

    private void link(String path, Path to) throws IOException {
        Path link = project.root().resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, to);
    }

    private void assertRefused(String... links) {
        assertThat(assertLinksRefused(links).account().with(Fate.IN_ERROR)).contains(links);
    }

    private BuildResult assertLinksRefused(String... links) {
        BuildResult result = project.build();
        assertThat(result.problems())
                .filteredOn(problem -> problem.rule() == Rule.FILE_OUTSIDE)
                .extracting(problem -> problem.location().file())
                .containsExactlyInAnyOrder(links);
        assertThat(result.published()).isEmpty();
        assertNoSecret();
        return result;
    }

    private void assertNoSecret() {
        for (String folder : List.of("public", ".dateline", "report")) {
            assertThat(Folder.bytes(project.root().resolve(folder)).entrySet())
                    .filteredOn(file -> file.getValue().contains(SECRET))
                    .extracting(Map.Entry::getKey)
                    .isEmpty();
        }
    }
}
