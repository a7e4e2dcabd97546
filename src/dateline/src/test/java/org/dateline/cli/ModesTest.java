package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a run judges: strictly, by a baseline, and against the live site. */
class ModesTest {

    private static final String EVENT = "content/story/events/misdated.md";
    private static final String LINE = EVENT + " date/weekday-mismatch ";

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = Project.scaffold(root).settings("rules: {date/weekday-mismatch: warning}\n");
        misdate("misdated");
    }

    @Test
    void aWarningStopsNothingUnlessTheRunIsStrict() {
        assertThat(run("build").exit()).isZero();
        Folder.files(root.resolve("public")).keySet().forEach(this::delete);

        CommandRun strict = run("build", "--strict");

        assertThat(strict.outLines()).first().asString().startsWith(EVENT).contains(" error date/weekday-mismatch ");
        assertThat(strict.outLines()).last().isEqualTo("1 error, 0 warnings");
        assertThat(strict.exit()).isEqualTo(1);
        assertThat(Folder.files(root.resolve("public"))).isEmpty();
    }

    @Test
    void whatIsOffStaysOffWhereTheRunIsStrict() {
        project.settings("rules: {date/weekday-mismatch: off}\n");
        assertThat(run("check", "--strict").exit()).isZero();
    }

    @Test
    void aBaselineIsASortedListUnderARemark() throws IOException {
        misdate("another");
        CommandRun made = run("check", "--write-baseline", file("baseline.txt"));

        assertThat(made.exit()).isZero();
        assertThat(made.outLines()).last().isEqualTo("2 problems in the baseline");
        List<String> lines = Files.readAllLines(root.resolve("baseline.txt"));
        assertThat(lines).filteredOn(line -> line.startsWith("#")).hasSize(2);
        assertThat(lines.subList(2, lines.size()))
                .hasSize(2)
                .isSorted()
                .last()
                .asString()
                .startsWith(LINE);
        assertThat(root.resolve("public")).doesNotExist();
    }

    @Test
    void whatABaselineListsIsNotCountedWhereverItMoves() {
        run("check", "--write-baseline", file("baseline.txt"));
        project.event(
                "story", "misdated", "# a remark\ndate: 2024-01-04\nweekday: Monday\nsources: agency", "It rains.");

        CommandRun run = run("build", "--strict", "--baseline", file("baseline.txt"));

        assertThat(run.out()).doesNotContain("date/weekday-mismatch").contains("\n1 problem in the baseline\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void whatIsNewIsCounted() {
        run("check", "--write-baseline", file("baseline.txt"));
        misdate("newer");

        CommandRun run = run("check", "--strict", "--baseline", file("baseline.txt"));

        assertThat(run.outLines()).first().asString().startsWith("content/story/events/newer.md");
        assertThat(run.outLines()).last().isEqualTo("1 error, 0 warnings");
    }

    @Test
    void aProblemIsAdoptedAsOftenAsItIsListed() throws IOException {
        run("check", "--write-baseline", file("baseline.txt"));
        String line = Folder.lines(root.resolve("baseline.txt")).get(2);
        Files.write(root.resolve("baseline.txt"), List.of(line, line));

        CommandRun run = run("check", "--baseline", file("baseline.txt"));

        assertThat(run.out())
                .contains("\n1 problem in the baseline\n1 line of the baseline can be deleted:\n  " + line);
    }

    @Test
    void ofEqualProblemsOnlySoManyAreAdoptedAsAreListed() throws IOException {
        project.settings("rules: {date/weekday-mismatch: off}\n")
                .event(
                        "story",
                        "twice",
                        "date: 2024-01-04\nsources: agency",
                        "He spoke on Monday, and again\non Monday.");
        assertThat(run("check").outLines()).last().isEqualTo("0 errors, 2 warnings");
        run("check", "--write-baseline", file("baseline.txt"));
        List<String> lines = Folder.lines(root.resolve("baseline.txt"));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(2)).isEqualTo(lines.get(3));
        Files.write(root.resolve("baseline.txt"), lines.subList(0, 3));

        CommandRun run = run("check", "--strict", "--baseline", file("baseline.txt"));

        assertThat(run.outLines()).first().asString().startsWith("content/story/events/twice.md:7:");
        assertThat(run.out()).contains("\n1 problem in the baseline\n");
        assertThat(run.outLines()).last().isEqualTo("1 error, 0 warnings");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void whatIsAlwaysAnErrorIsNotAdopted() throws IOException {
        project.event("story", "typo", "date: 2024-01-04\nsources: agency\nplaec: town", "It rains.");

        CommandRun made = run("check", "--write-baseline", file("baseline.txt"));

        assertThat(made.exit()).isEqualTo(1);
        assertThat(made.outLines()).first().asString().contains(" error key/unknown ");
        assertThat(root.resolve("baseline.txt")).content().doesNotContain("key/unknown");
        Files.writeString(
                root.resolve("baseline.txt"), "content/story/events/typo.md key/unknown “plaec” is not a field\n");
        assertThat(run("check", "--baseline", file("baseline.txt")).exit()).isEqualTo(1);
    }

    @Test
    void linesThatAreNeededNoMoreAreNamed() {
        run("check", "--write-baseline", file("baseline.txt"));
        project.event("story", "misdated", "date: 2024-01-04\nsources: agency", "It rains.");

        CommandRun run = run("check", "--baseline", file("baseline.txt"));

        assertThat(run.out()).contains("\n1 line of the baseline can be deleted:\n  " + LINE);
        assertThat(run.exit()).isZero();
    }

    @Test
    void whileAnErrorHidesProblemsNoLineIsCalledUnneeded() {
        run("check", "--write-baseline", file("baseline.txt"));
        project.event("story", "misdated", "date: 2024-01-04\nsummary: a: b", "It rains.");
        assertThat(run("check", "--baseline", file("baseline.txt")).out()).doesNotContain("can be deleted");
    }

    @Test
    void anEmptyBaselineAdoptsNothing() {
        project.write("baseline.txt", "# nothing\n\n");
        assertThat(run("check", "--strict", "--baseline", file("baseline.txt")).exit())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    check --baseline {}      | There is no file {}: “dateline check --write-baseline {}” makes one.
                    build --published {}     | There is no file {}: fetch sitemap.xml of the live site.
                    check --baseline {} --write-baseline {} | --write-baseline lists all that is wrong now: leave --baseline out.
                    """)
    void aMissingFileIsWrongUse(String arguments, String line) {
        String file = file("missing.txt");
        List<String> all = List.of(arguments.replace("{}", file).split(" "));
        CommandRun run = run(all.get(0), all.subList(1, all.size()).toArray(String[]::new));

        assertThat(run.errLines())
                .containsExactly("dateline " + all.get(0) + ": " + line.replace("{}", file) + " See dateline "
                        + all.get(0) + " --help");
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void everyAddressThatReadersKnowIsStillMade() throws IOException {
        run("build");
        project.write("live.xml", Folder.read(root.resolve("public/sitemap.xml")));
        assertThat(run("check", "--published", file("live.xml")).exit()).isZero();

        Files.move(root.resolve(EVENT), root.resolve("content/story/events/misdated-rain.md"));
        CommandRun vanished = run("build", "--published", file("live.xml"));

        assertThat(vanished.outLines())
                .first()
                .isEqualTo("content/story error address/vanished “story/misdated/” is published, and this build does"
                        + " not make it — add “story/misdated” to aliases: of the entry that took its place, or"
                        + " retract it");
        assertThat(vanished.exit()).isEqualTo(1);

        project.event(
                "story", "misdated-rain", "date: 2024-01-04\nsources: agency\naliases: story/misdated", "It rains.");
        assertThat(run("build", "--published", file("live.xml")).exit()).isZero();
    }

    @Test
    void aTombstoneIsAnAddressToo() {
        run("build");
        project.write("live.xml", Folder.read(root.resolve("public/sitemap.xml")))
                .event(
                        "story",
                        "misdated",
                        "date: 2024-01-04\nstatus: withdrawn\ncorrections:\n"
                                + "  - {at: 2024-01-05T10:00, kind: retraction, text: It did not rain.}",
                        "");
        assertThat(run("build", "--published", file("live.xml")).out()).doesNotContain("address/vanished");
    }

    @Test
    void theNearestAddressIsNamed() {
        sitemap("https://gazette.example/story/misdatd/");
        assertThat(run("check", "--published", file("live.xml")).out()).contains("(“story/misdated/” is the nearest)");
    }

    @Test
    void anAddressOutsideOfEveryExplainerIsFoundInTheSitemap() {
        sitemap("https://gazette.example/2011/war.html", "https://other.example/story/");
        assertThat(run("check", "--published", file("live.xml")).outLines())
                .anyMatch(line -> line.startsWith("live.xml:2:11 error address/vanished “2011/war.html” is published")
                        && line.endsWith("— put the file back"))
                .anyMatch(line -> line.startsWith("live.xml:3:11 error address/vanished “https://other.example/story/”"
                        + " is no address of this site"));
    }

    @Test
    void anEntryThatCannotBeReadHasNotVanished() {
        run("build");
        project.write("live.xml", Folder.read(root.resolve("public/sitemap.xml")))
                .event("story", "misdated", "date: 2024-01-04\nsummary: a: b", "It rains.");
        assertThat(run("check", "--published", file("live.xml")).out())
                .contains("yaml/syntax")
                .doesNotContain("address/vanished");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><urlset><url><loc>&e;</loc></url></urlset>",
                "<!DOCTYPE html><title>404</title>",
                "<urlset><url><loc>&e;</loc></url></urlset>",
                "not found",
                "",
                "<urlset></urlset>",
                "<sitemapindex><sitemap><loc>https://gazette.example/s.xml</loc></sitemap></sitemapindex>",
            })
    void whatIsNoSitemapIsWrongUse(String text) {
        project.write("live.xml", text);
        CommandRun run = run("check", "--published", file("live.xml"));
        assertThat(run.errLines()).singleElement().asString().startsWith("dateline check: " + file("live.xml"));
        assertThat(run.exit()).isEqualTo(2);
    }

    private void misdate(String event) {
        project.event("story", event, "date: 2024-01-04\nweekday: Monday\nsources: agency", "It rains.");
    }

    private void sitemap(String... addresses) {
        StringBuilder xml = new StringBuilder("<urlset>\n");
        for (String address : addresses) {
            xml.append("<url><loc>").append(address).append("</loc></url>\n");
        }
        project.write("live.xml", xml.append("</urlset>\n").toString());
    }

    private String file(String name) {
        return root.resolve(name).toString();
    }

    private void delete(String path) {
        try {
            Files.delete(root.resolve("public").resolve(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private CommandRun run(String command, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = command;
        arguments[1] = root.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandRun.of(arguments);
    }
}
