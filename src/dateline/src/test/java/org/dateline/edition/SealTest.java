package org.dateline.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dateline.Dateline;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.problem.Edit;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A translation is outdated when the original's words change, and only then; the report counts such. */
class SealTest {

    private static final String ORIGINAL = "content/story/events/rise.md";
    private static final String EDITION = "content/story/events/rise.ar.md";

    private static final String TEXT = """
            ---
            title: The river rises
            date: 2030-05-01
            summary: In one sentence
            claims:
              - id: warned
                by: office
                via: A clerk
                text: We warned them
              - {by: A resident, denies: warned, text: Nobody did}
            figures: {series: killed, vague: dozens, source: A doctor, coverage: Two towns, parts: {children: {vague: some}}}
            quotes: {speaker: office, via: his aide, text: We did what we could}
            media: {file: boat.svg, alt: A boat, caption: On the river, warning: Shows a coffin}
            corrections: {at: 2030-05-02T10:00, kind: update, text: The toll was added}
            ---
            The first paragraph
            of two lines, with [a link](rise.md).

            The second, of :km[55].
            """;

    /** What the text says, and what else it might. */
    private record Change(String from, String to) {}

    static List<Change> words() {
        return List.of(
                new Change("The river rises", "The river falls"),
                new Change("In one sentence", "In a sentence"),
                new Change("summary: In one sentence\n", ""),
                new Change("A clerk", "A guard"),
                new Change("We warned them", "We told them"),
                new Change("A resident", "A neighbour"),
                new Change("Nobody did", "No one did"),
                new Change("dozens", "scores"),
                new Change("A doctor", "A nurse"),
                new Change("Two towns", "Three towns"),
                new Change("vague: some", "vague: a few"),
                new Change("his aide", "her aide"),
                new Change("We did what", "I did what"),
                new Change("A boat", "A ship"),
                new Change("On the river", "On the lake"),
                new Change("a coffin", "coffins"),
                new Change("toll was added", "toll was corrected"),
                new Change("of two lines", "of three lines"),
                new Change("(rise.md)", "(fall.md)"),
                new Change("km[55]", "km[56]"));
    }

    static List<Change> facts() {
        return List.of(
                new Change("2030-05-01", "2030-05-02"),
                new Change("date: 2030-05-01\n", "date: 2030-05-01\ntime: 17:00\nkey: true\n"),
                new Change("series: killed, vague: dozens", "vague: dozens, series: killed"),
                new Change("title: The river rises\ndate: 2030-05-01", "date: 2030-05-01\ntitle: The river rises"),
                new Change("title: The river rises", "title: \"The  river rises\"  # a note"),
                new Change("  - {by: A resident, ", "  - {id: denied, by: A resident, "),
                new Change("2030-05-02T10:00", "2030-05-03T10:00"),
                new Change("kind: update", "kind: clarification"),
                new Change("The first paragraph\nof two lines,", "The first paragraph of two\nlines,"),
                new Change("with [a link](rise.md).\n\n", "with [a link](rise.md).  \n\n\n"),
                new Change("\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void otherWordsBreakTheSeal(Change change, @TempDir Path root) {
        assertThat(problems(root, text -> replaced(text, change))).contains(Rule.EDITION_OUTDATED);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void otherFactsAndFormsDoNot(Change change, @TempDir Path root) {
        assertThat(problems(root, text -> replaced(text, change)))
                .doesNotContain(Rule.EDITION_OUTDATED, Rule.EDITION_UNSEALED);
    }

    @Test
    void sealIsTheSumThatTheDocumentationDescribes(@TempDir Path root) {
        Project project = project(root)
                .write(
                        "content/story/events/short.md",
                        "---\ntitle: A  headline\ndate: 2030\n---\nOne\nline.\n\nTwo.\n")
                .write("content/story/events/short.ar.md", "---\n---\n");

        // printf 'title: A headline\nOne line.\nTwo.\n' | sha256sum
        assertThat(seal(project, "content/story/events/short.ar.md").instead()).isEqualTo("of: 4583e3077d0d\n");
    }

    @Test
    void reportCountsWhatIsTranslated(@TempDir Path root) {
        Project project = project(root)
                .write("content/story/explainer.ar.md", "---\ntitle: قصة\nstandfirst: ما حدث\nof: 000000000000\n---\n");

        assertThat(project.build().problems()).noneMatch(Problem::isError);

        assertThat(Folder.read(project.report()))
                .contains("| Language | Translated | In part only | Outdated | Missing |")
                .contains("| ar | 2 of 5 | 1 | 1 | 3 |");
    }

    @Test
    void fixSealsWhatItHasMadeOfTheOriginal(@TempDir Path root) throws IOException {
        Project project = project(root)
                .background("land", "kind: place\nspelling: {Turkey: Türkiye}")
                .write(ORIGINAL, TEXT.replace("of two lines", "of Turkey"));

        Dateline.write(project.fix());

        assertThat(Folder.read(root.resolve(EDITION))).startsWith("---\nof: ").endsWith("title: عنوان\n---\n");
        assertThat(Folder.read(root.resolve(ORIGINAL))).contains("of Türkiye,");
        assertThat(rules(project).toList()).doesNotContain(Rule.EDITION_OUTDATED, Rule.EDITION_UNSEALED);
        assertThat(project.fix().changes()).isEmpty();
    }

    @Test
    void whatIsUnderEmbargoIsToBeRightOnTheDay(@TempDir Path root) {
        Project project = project(root)
                .write(ORIGINAL, TEXT.replace("summary:", "embargo: 2031-01-01T00:00\nsummary:"))
                .write(EDITION, "---\ntitle: عنوان\nof: 000000000000\n---\n");

        assertThat(rules(project).toList()).contains(Rule.EDITION_OUTDATED);
    }

    private static String replaced(String text, Change change) {
        assertThat(text).contains(change.from());
        return text.replace(change.from(), change.to());
    }

    private static List<Rule> problems(Path root, UnaryOperator<String> change) {
        Project project = project(root);
        Edit seal = seal(project, EDITION);
        assertThat(seal.text()).isEmpty();
        project.write(EDITION, "---\n" + seal.instead() + "title: عنوان\n---\n");
        assertThat(rules(project).toList()).doesNotContain(Rule.EDITION_OUTDATED, Rule.EDITION_UNSEALED);
        project.write(ORIGINAL, change.apply(TEXT));
        return rules(project).toList();
    }

    private static Stream<Rule> rules(Project project) {
        assertThat(project.check().problems()).noneMatch(Problem::isError);
        return project.check().problems().stream().map(Problem::rule);
    }

    private static Edit seal(Project project, String file) {
        return project.check().problems().stream()
                .filter(problem -> problem.rule() == Rule.EDITION_UNSEALED)
                .filter(problem -> problem.location().file().equals(file))
                .flatMap(problem -> problem.edit().stream())
                .findFirst()
                .orElseThrow();
    }

    private static Project project(Path root) {
        return Project.small(root)
                .settings("languages: [ar]\nrules: {edition/unsealed: warning}\n")
                .explainer("story")
                .background("office", "kind: institution\nsource: government")
                .write("content/story/series.yaml", "killed: {label: Killed, unit: people, parts: [children]}\n")
                .write("content/story/media/boat.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .event("story", "fall", "date: 2030-05-09", "")
                .write(ORIGINAL, TEXT)
                .write(EDITION, "---\ntitle: عنوان\n---\n");
    }
}
