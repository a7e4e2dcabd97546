package org.dateline.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.fixture.Project;
import org.dateline.problem.Edit;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every variant is found where it stands, in whatever way YAML and Markdown write it down. */
class HouseSpellingTest {

    private static final String EVENT = """
            ---
            # Turkey in a remark is nobody's reading
            title: "Türkiye\\u2019s ally \\"is\\" Turkey's ally"
            date: 2024-11-30
            summary: >-
              An ally of
              Turkey, and of «Turkey» and TURKEY; not `Turkey`.
            claims:
              - by: Turkey
                text: 'It''s Turkey, they say'
              - {by: a spokesman of Turkey, text: Turkey stays out}
            quotes:
              - {speaker: a spokesman, text: Turkey stays out}
            media: []
            ---
            🦃 a turkey, *Turkey* and pro-Turkey Turkeys; Turkey&rsquo;s, \\Turkey, [Turkey](https://example.org/Turkey)

            ## In Turkey

            > Turkey

            “Turkey” and `Turkey`, <code>Turkey</code> and the Turkey Times of Türkiye
            """.replace("media: []\n", "");

    private static List<Problem> problems(Path root) {
        return project(root).check().problems().stream()
                .filter(problem -> problem.rule() == Rule.SPELLING)
                .toList();
    }

    private static Project project(Path root) {
        return Project.small(root)
                .explainer("story")
                .write(
                        "content/background/turkiye.md",
                        "---\ntitle: Türkiye\nkind: place\nshort: Turkey, once\nspelling: {Turkey: Türkiye}\n---\nTurkey.\n")
                .write(
                        "content/background/times.md",
                        "---\ntitle: Turkey Times\nkind: institution\nshort: A paper of Turkey\n---\n")
                .write("content/story/series.yaml", "refugees: {label: \"Refugees in Turkey\", unit: people}\n")
                .write("content/story/events/event.md", EVENT);
    }

    @Test
    void findsEveryVariantAndNothingElse(@TempDir Path root) {
        assertThat(problems(root))
                .extracting(problem -> problem.location().toString())
                .containsExactly(
                        "content/background/times.md:4:19",
                        "content/story/events/event.md:3:36",
                        "content/story/events/event.md:7:3",
                        "content/story/events/event.md:7:31",
                        "content/story/events/event.md:10:18",
                        "content/story/events/event.md:11:39",
                        "content/story/events/event.md:15:14",
                        "content/story/events/event.md:15:30",
                        "content/story/events/event.md:15:46",
                        "content/story/events/event.md:15:63",
                        "content/story/events/event.md:15:72",
                        "content/story/events/event.md:17:7",
                        "content/story/series.yaml:1:32");
    }

    @Test
    void eachEditStandsAtItsPlace(@TempDir Path root) throws Exception {
        List<Edit> edits = problems(root).stream()
                .flatMap(problem -> problem.edit().stream())
                .toList();
        assertThat(edits).hasSize(11).extracting(Edit::instead).containsOnly("Türkiye");
        for (Edit edit : edits) {
            String line = Files.readAllLines(root.resolve(edit.at().file()))
                    .get(edit.at().line() - 1);
            assertThat(line.substring(line.offsetByCodePoints(0, edit.at().column() - 1)))
                    .as(edit.toString())
                    .startsWith(edit.text());
        }
    }
}
