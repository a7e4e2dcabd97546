package org.dateline.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.fixture.Project;
import org.dateline.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read for an event, and what is said where nothing was. */
class SourcesTest {

    @Test
    void anEventWithoutASourceSaysSo(@TempDir Path root) {
        Project project = Project.themed(root)
                .settings("rules: {background/orphan: off}\n")
                .explainer("story")
                .background("agency", "kind: institution\nsource: agency")
                .event("story", "unread", "date: 2024-11-30\nkey: true", "It began.")
                .event("story", "read", "date: 2024-11-30\nkey: true\nsources: [agency, agency]", "It ended.");

        assertThat(project.build().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "content/story/events/read.md:4:6 warning source/single A key event rests on one source — add a"
                                + " second one to sources:, or take key out",
                        "content/story/events/unread.md:2:8 warning source/none Nothing says what was read for this event —"
                                + " add sources: with the id of a source, or give the explainer exactly one");
        assertThat(project.page("story/unread/index.html")
                        .select("section[aria-labelledby=sources]")
                        .text())
                .endsWith("No source given");
        assertThat(project.page("story/read/index.html")
                        .select("section[aria-labelledby=sources]")
                        .text())
                .contains("agency")
                .doesNotContain("No source given");
    }
}
