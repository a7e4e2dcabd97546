package org.dateline.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.BuildResult;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.model.Account.Fate;
import org.dateline.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what is a draft or under embargo, not a word is in the site, nor in the report that is published beside it. */
class UnpublishedTest {

    /** Stands in everything that may not be seen, each time with another number. */
    private static final String SECRET = "zanzibar";

    @Test
    void nothingOfADraftOrAnEmbargoIsPublished(@TempDir Path root) {
        Project project = project(root);

        BuildResult result = project.build();

        assertThat(result.problems()).isNotEmpty().noneMatch(Problem::isError);
        assertThat(result.account().with(Fate.DRAFT)).hasSize(5);
        assertThat(result.account().with(Fate.EMBARGOED)).hasSize(5);
        assertThat(seen(project)).isEmpty();
        assertThat(Folder.read(project.report())).contains("| drafts | 5 |", "| embargoed | 5 |");
    }

    @Test
    void withoutTheEmbargoTheSameWordsAreSeen(@TempDir Path root) {
        Project project = project(root);

        assertThat(project.build(Optional.of("2024-12-24T00:00")).problems()).noneMatch(Problem::isError);

        assertThat(seen(project)).hasSizeGreaterThan(15);
    }

    /** Every place in the site and the report in which the word stands. */
    private static List<String> seen(Project project) {
        List<String> names = Folder.files(project.output()).keySet().stream()
                .filter(name -> name.contains(SECRET))
                .collect(Collectors.toList());
        Folder.bytes(project.output())
                .forEach((name, text) -> places(name, text).forEach(names::add));
        places("report", Folder.read(project.report())).forEach(names::add);
        return names;
    }

    private static List<String> places(String name, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return IntStream.iterate(lower.indexOf(SECRET), at -> at >= 0, at -> lower.indexOf(SECRET, at + 1))
                .mapToObj(at -> name + ": " + text.substring(Math.max(0, at - 40), at + SECRET.length() + 2))
                .toList();
    }

    private static Project project(Path root) {
        Project project = Project.themed(root)
                .settings("languages: [ar]\n")
                .explainer("story")
                .write("content/story/media/zanzibar01.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .write(
                        "content/story/series.yaml",
                        "killed: {label: People killed, unit: people, parts: [civilians]}\n")
                .background("monitor", "kind: institution\nsource: monitor")
                .background("place", "kind: place");
        hidden(project, "story", "zanzibar02", "draft: true");
        hidden(project, "story", "zanzibar03", "embargo: 2024-12-02T10:00");
        hidden(project, "story", "2024-11-28-zanzibar04", "status: withdrawn\nembargo: 2024-12-02T10:00");
        project.write("content/story/events/zanzibar02.ar.md", "---\ntitle: zanzibar05\n---\n");
        story(project, "zanzibar06", "draft: true");
        story(project, "zanzibar07", "embargo: 2024-12-02T10:00");
        return project.event(
                "story",
                "published",
                """
                date: 2024-11-29
                after: [zanzibar02, zanzibar03]
                claims:
                  - {id: told, by: monitor, text: Something}
                  - {by: Another, denies: zanzibar02-said, text: That is not so}
                  - {by: monitor, supports: zanzibar03-said, text: That is so}
                figures: {series: killed, value: 1, source: monitor, revises: zanzibar03, reason: not given}
                """,
                "[A draft](zanzibar02.md), [an embargo](zanzibar03.md#zanzibar-heading) and [a story](../../zanzibar07/explainer.md).");
    }

    /** An explainer that may not be seen, with all that is in its folder. */
    private static void story(Project project, String id, String why) {
        project.write(
                "content/" + id + "/explainer.md",
                "---\ntitle: zanzibar08\nstandfirst: zanzibar09\nas_of: 2024-11-30T23:59\nas_of_note: zanzibar10\nauthors: zanzibar11\n"
                        + "aliases: zanzibar12-" + id + "\nabout: place\n" + why + "\n---\nzanzibar13\n");
        project.write("content/" + id + "/series.yaml", "killed: {label: zanzibar14, unit: zanzibar15}\n");
        project.event(id, "zanzibar16", "date: 2024-11-27", "zanzibar17");
    }

    private static void hidden(Project project, String folder, String name, String why) {
        String id = name.replaceFirst("^[0-9-]+", "");
        project.write("content/" + folder + "/events/" + name + ".md", """
                ---
                title: zanzibar20 %1$s
                date: 2024-11-28
                summary: zanzibar21
                place: place
                key: true
                claims:
                  - {id: %1$s-said, by: monitor, via: A zanzibar22, text: zanzibar23}
                  - {by: A zanzibar24, denies: told, text: zanzibar25}
                figures: {id: %1$s-count, series: killed, vague: zanzibar26, source: monitor, parts: {civilians: {vague: zanzibar27}}}
                quotes: {speaker: monitor, via: A zanzibar28, text: zanzibar29}
                media: {file: zanzibar01.svg, alt: zanzibar30, caption: zanzibar31, credit: zanzibar32}
                sources: {name: zanzibar33, title: zanzibar34, url: "https://example.org/zanzibar35"}
                corrections: {at: 2024-12-01T10:00, kind: %2$s, text: zanzibar36}
                aliases: [zanzibar37-%1$s, old/zanzibar38-%1$s]
                %3$s
                ---
                ## Zanzibar heading

                zanzibar39 of [a place](../../background/place.md) ![zanzibar40](../media/zanzibar01.svg)
                """.formatted(
                        id, why.contains("withdrawn") ? "retraction" : "update", why));
    }
}
