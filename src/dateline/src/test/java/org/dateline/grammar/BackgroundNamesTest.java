package org.dateline.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.fixture.Project;
import org.dateline.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who names a background page, and whom a name means. */
class BackgroundNamesTest {

    @Test
    void whatIsNamedInAnyWayIsNoOrphan(@TempDir Path root) {
        Project project =
                Project.small(root).settings("rules: {source/none: off}\n").explainer("story");
        for (String id : new String[] {
            "actor", "speaker", "via", "giver", "quoted", "read", "side", "linked", "mentioned", "measured", "drafted"
        }) {
            project.background(id, "kind: concept" + (id.equals("speaker") ? "\nparty: side" : ""));
        }
        project.background("orphan", "kind: concept")
                .write(
                        "content/background/selfish.md",
                        "---\ntitle: selfish\nkind: concept\nshort: It.\n---\nselfish [me](selfish.md)\n")
                .event(
                        "story",
                        "event",
                        """
                        date: 2024-11-30
                        actors: actor
                        sources: read
                        claims: {by: speaker, via: via, text: So it is.}
                        figures: {series: killed, value: 3, source: giver}
                        quotes: {speaker: quoted, text: So it is.}
                        """,
                        "[this](../../background/linked.md) and mentioned and :km[5]{from=measured to=measured}")
                .event("story", "draft", "date: 2024-11-29\ndraft: true\nabout: drafted", "")
                .write("content/story/series.yaml", "killed: {label: People killed, unit: people}\n");

        assertThat(project.check().problems())
                .extracting(Problem::toString)
                .filteredOn(line -> line.contains("background/orphan"))
                .extracting(line -> line.replaceAll(":.*", ""))
                .containsExactly("content/background/orphan.md", "content/background/selfish.md");
    }

    @Test
    void whereAFileCannotBeReadNoPageIsCalledAnOrphan(@TempDir Path root) {
        assertThat(Project.small(root)
                        .settings("rules: {source/none: off}\n")
                        .explainer("story")
                        .background("orphan", "kind: concept")
                        .write("content/story/events/broken.md", "---\ntitle: [\n---\n")
                        .check()
                        .problems())
                .extracting(problem -> problem.rule().id())
                .doesNotContain("background/orphan");
    }

    @Test
    void aNameMeansOnePage(@TempDir Path root) {
        assertThat(Project.small(root)
                        .explainer("story")
                        .background("alpha", "kind: group\naka: [SDF, \"the force's\"]")
                        .background("beta", "kind: group\naka: [the force’s, SDF, X]")
                        .check()
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "content/background/beta.md:5:7 error id/duplicate “the force’s” is a name of"
                                + " content/background/alpha.md too — leave it to one of the two: a name links to one page",
                        "content/background/beta.md:5:20 error id/duplicate “SDF” is a name of"
                                + " content/background/alpha.md too — leave it to one of the two: a name links to one page",
                        "content/background/beta.md:5:25 error value/shape “X” is too short for a name that links —"
                                + " write at least two letters");
    }

    @Test
    void aBodyThatStartsWithAHeadingIsSummedUpByItsFirstParagraph(@TempDir Path root) {
        Project project = new Examples(root)
                .printing("${page.frame.description}")
                .project()
                .event("story", "headed", "date: 2024-11-27", "## A heading\n\nThe first paragraph.\n\nThe second.");
        project.build();

        assertThat(project.text("story/headed/index.html").strip()).isEqualTo("The first paragraph.");
    }
}
