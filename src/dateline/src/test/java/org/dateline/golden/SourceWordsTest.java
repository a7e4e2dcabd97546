package org.dateline.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.fixture.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the default theme says of sources and of brackets is so on every site. */
class SourceWordsTest {

    private Project project;

    @BeforeEach
    void build(@TempDir Path root) {
        project = Project.themed(root)
                .explainer("story")
                .background("newspaper", "kind: institution\nsource: newspaper")
                .event(
                        "story",
                        "event",
                        "date: 2024-11-27\nsources: newspaper\nquotes: {speaker: Somebody, text: \"We [the army] left\"}",
                        "");
        assertThat(project.build().problems()).isEmpty();
    }

    @Test
    void bracketsAreToldApart() {
        for (String page : new String[] {"about/index.html", "story/event/index.html"}) {
            assertThat(project.page(page).text())
                    .contains("Square brackets are ours, round ones are printed so by the source.");
        }
    }

    @Test
    void aSourceThatSaysNothingItselfWasRead() {
        assertThat(project.page("sources/newspaper/index.html").text())
                .contains(
                        "Nothing on this site is attributed to it by name; it was read for the entries that name it.");
    }

    @Test
    void thePageOfSourcesSaysWhoIsOnIt() {
        assertThat(project.page("sources/index.html")
                        .select(".standfirst, meta[name=description]")
                        .outerHtml())
                .contains("<p class=\"standfirst\">Everybody with a page of their own who")
                .contains("content=\"Everybody with a page of their own who");
    }
}
