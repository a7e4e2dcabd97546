package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline init}: a project that builds at once. */
class InitTest {

    @TempDir
    private Path folder;

    @Test
    void theProjectBuildsAtOnceWithoutAnyProblem() {
        Path project = folder.resolve("news room");

        CommandRun init = CommandRun.of("init", project.toString(), "--name", "The Gazette");
        CommandRun build = CommandRun.of("build", project.toString());

        assertThat(init.outLines())
                .containsExactly(
                        "Made a project in " + project,
                        "Next: dateline build " + project + "; README.md says what else.");
        assertThat(init.exit()).isZero();
        assertThat(build.outLines().get(0)).startsWith("8 files read = 8 published");
        assertThat(build.out()).doesNotContain("error,", "warning");
        assertThat(build.exit()).isZero();
        assertThat(new Project(project).page("index.html").text()).contains("The Gazette");
        assertThat(CommandRun.of("fix", project.toString()).exit())
                .as("not even fix has something to do")
                .isEqualTo(0);
    }

    @Test
    void everyNewProjectIsTheSame() {
        CommandRun.of("init", folder.resolve("one").toString(), "--name", "The Gazette");
        CommandRun.of("init", folder.resolve("two").toString(), "--name", "The Gazette");
        CommandRun.of("build", folder.resolve("one").toString());
        CommandRun.of("build", folder.resolve("two").toString());

        SortedMap<String, String> one = Folder.bytes(folder.resolve("one"));
        one.keySet().removeIf(name -> name.startsWith(".dateline/"));
        SortedMap<String, String> two = Folder.bytes(folder.resolve("two"));
        two.keySet().removeIf(name -> name.startsWith(".dateline/"));
        assertThat(one).isEqualTo(two);
    }

    @Test
    void holdsWhatEditorsAndCodeHostsLookFor() {
        CommandRun.of("init", folder.toString(), "--name", "The Gazette", "--base-url", "https://gazette.example/");

        assertThat(Folder.files(folder).keySet())
                .contains(
                        ".editorconfig",
                        ".gitignore",
                        ".idea/jsonSchemas.xml",
                        ".vscode/settings.json",
                        "README.md",
                        "schema/event.json",
                        "site/dateline.yaml");
        assertThat(Folder.lines(folder.resolve(".gitignore"))).containsExactly("public/", ".dateline/");
        assertThat(Folder.lines(folder.resolve("site/dateline.yaml")))
                .contains("name: The Gazette", "base_url: https://gazette.example/");
    }

    @Test
    void anyNameOfAPublicationReadsBack() {
        for (String name : new String[] {"The \"Gazette\": news #1", "'Allo", "الجريدة", "- & [Co]", "C:\\News"}) {
            Path project = folder.resolve(Integer.toHexString(name.hashCode()));
            CommandRun.of("init", project.toString(), "--name", name);
            assertThat(CommandRun.of("build", project.toString()).exit())
                    .as(name)
                    .isZero();
            assertThat(new Project(project).page("index.html").text()).contains(name);
        }
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedByName() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve("notes.txt"), "mine");

        CommandRun run = CommandRun.of("init", folder.toString(), "--name", "The Gazette");

        assertThat(run.errLines())
                .containsExactly(
                        "dateline init: " + folder + " is not empty: it holds notes.txt. See dateline init --help");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(Folder.files(folder)).containsOnlyKeys("notes.txt");
    }

    @Test
    void aFreshCloneIsAsGoodAsEmpty() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        assertThat(CommandRun.of("init", folder.toString(), "--name", "The Gazette")
                        .exit())
                .isZero();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
        CommandRun run = CommandRun.of("init", file.toString(), "--name", "The Gazette");
        assertThat(run.err()).contains("is a file; name a folder");
        assertThat(run.exit()).isEqualTo(2);
    }
}
