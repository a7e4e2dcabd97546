package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.model.Event;
import org.dateline.parse.EntryParser;
import org.dateline.source.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code dateline new}: what it makes passes the check at once, and says what was typed. */
class NewTest {

    private static final String EVENTS = "content/flood/events/";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = Project.themed(folder)
                .explainer("flood")
                .background("millbrook", "kind: place")
                .background("agency", "kind: institution\nsource: agency");
    }

    @Test
    void anEventNeedsAHeadlineAndADate() {
        CommandRun run = make("event", "River floods the old town", "--date", "2024-11-27");

        assertThat(run.outLines())
                .startsWith("Made content/flood/events/2024-11-27-river-floods-the-old-town.md")
                .endsWith("Next: write below the second --- what happened, then dateline check.");
        assertThat(run.exit()).isZero();
        assertThat(Folder.read(folder.resolve(EVENTS + "2024-11-27-river-floods-the-old-town.md")))
                .isEqualTo("""
                        ---
                        title: River floods the old town
                        date: 2024-11-27
                        # Take the # off what you need:
                        # time: 17:00
                        # place: id-of-a-background-page
                        # sources: id-of-a-source
                        # actors: [id-of-a-person, id-of-a-group]
                        # summary: One sentence, where the first paragraph is too long for one
                        # key: true
                        # draft: true
                        ---
                        """);
        assertPasses();
    }

    @Test
    void takesWhatElseIsKnown() {
        make(
                "event",
                "Dam opens",
                "--date",
                "2024-11-27",
                "--time",
                "5.30 pm",
                "--place",
                "millbrook",
                "--source",
                "agency",
                "--id",
                "dam");

        assertThat(Folder.lines(folder.resolve(EVENTS + "2024-11-27-dam.md")))
                .containsSequence("date: 2024-11-27", "time: 17:30", "place: millbrook", "sources: agency");
        assertPasses();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    27 November 2024       | 2024-11-27             | 2024-11-27-dam
                    30/11/2024             | 2024-11-30             | 2024-11-30-dam
                    Nov 2024               | 2024-11                | dam
                    2024-11-27..2024-11-30 | 2024-11-27..2024-11-30 | 2024-11-27-dam
                    2024-11-27/2024-11-30  | 2024-11-27/2024-11-30  | 2024-11-27-dam
                    2024-11-27?            | 2024-11-27?            | 2024-11-27-dam
                    ..2024-11-30           | ..2024-11-30           | dam
                    c. 1200                | 1200~                  | dam
                    753 BC                 | 753 BC                 | dam
                    """)
    void datesAreThoseOfFrontMatterAndThoseThatEditorsType(String typed, String date, String name) {
        CommandRun run = make("event", "Dam", "--date", typed);

        assertThat(run.err()).isEmpty();
        assertThat(Folder.lines(folder.resolve(EVENTS + name + ".md"))).contains("date: " + date);
        assertPasses();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister: “we regret”",
                "Flight #370 is missing",
                "Search for flight #370",
                "\"Large parts\" of the town",
                "'Allo, \"all\"",
                "- a hyphen first",
                "[The nation] stands",
                "50% of votes: what now?",
                "% of votes",
                "*starred* @home & away !",
                "Yes",
                "2024 was wet:",
                "C:\\Temp \\ \"x\"",
                "“All of it in curly quotes”",
                "? or not",
                "a: b",
                "{a}",
                "الفيضان في \"القرية\": يوم #1",
                "Şişli’de sel",
            })
    void anyHeadlineReadsBack(String headline) {
        String root = folder.toString();
        CommandRun.of("new", "event", "--date", "2024-11-27", "--id", "dam", "--project", root, "--", headline);

        assertPasses();
        assertThat(EntryParser.parse(SourceTree.read(folder, folder.resolve("content"))
                                .files())
                        .events())
                .extracting(Event::title)
                .containsExactly(headline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Şişli’de sel: İstanbul | 2024-11-27-sislide-sel-istanbul
                    الفيضان في القرية      | 2024-11-27-alfydan-fy-alqryt
                    Straße 7 — gesperrt!   | 2024-11-27-strasse-7-gesperrt
                    Наводнение             | 2024-11-27-navodnenie
                    """)
    void theNameOfTheFileIsInPlainLatinLetters(String headline, String name) {
        make("event", headline, "--date", "2024-11-27");
        assertThat(Folder.files(folder.resolve(EVENTS))).containsOnlyKeys(name + ".md");
        assertPasses();
    }

    @Test
    void aLongHeadlineGivesAShortName() {
        make("event", "word ".repeat(22).strip(), "--date", "2024-11-27");
        assertThat(Folder.files(folder.resolve(EVENTS)).firstKey())
                .hasSize("2024-11-27-".length() + 59 + ".md".length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --date Wednesday                             | “Wednesday” alone is no date; give the day itself, as in --date 2024-11-27
                    --date 03/04/2024                            | 2024-04-03 or 2024-03-04
                    --date 2024-02-30                            | There is no day 30
                    --date 2031-02-03                            | This event lies after the explainer's as_of
                    --date 2024-02-03 --place milbrook           | did you mean “millbrook”?
                    --date 2024-02-03 --source agenci            | did you mean “agency”?
                    --date 2024-02-03 --explainer floot          | There is no explainer “floot”; did you mean “flood”?
                    --date 2024-02-03 --id about                 | The name “about” is taken by a page of the site; give another name with --id
                    --date 2024-02-03 --id Dam                   | give another name with --id
                    --date 2024-02-03 --id millbrook             | give another name with --id
                    """)
    void whatTheCheckWouldRefuseIsNotMade(String options, String words) {
        SortedMap<String, String> before = Folder.bytes(folder);
        List<String> arguments = new ArrayList<>(List.of("event", "Dam"));
        arguments.addAll(List.of(options.split(" ")));

        CommandRun run = make(arguments.toArray(String[]::new));

        assertThat(run.errLines()).singleElement().asString().contains(words).endsWith("See dateline new event --help");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(Folder.bytes(folder)).isEqualTo(before);
    }

    @Test
    void aTitleWithoutLettersNeedsAnId() {
        assertThat(make("event", "?!", "--date", "2024-11-27").err())
                .contains("“?!” gives no address: give one with --id");
    }

    @Test
    void neverOverwrites() {
        make("event", "Dam opens", "--date", "2024-11-27");
        SortedMap<String, String> before = Folder.bytes(folder);

        assertThat(make("event", "Dam opens", "--date", "2024-11-27").err())
                .contains(
                        "There is a file content/flood/events/2024-11-27-dam-opens.md already; give another name with --id");
        assertThat(make("event", "Dam opens", "--date", "2024-11-28").err()).contains("give another name with --id");
        assertThat(Folder.bytes(folder)).isEqualTo(before);
    }

    @Test
    void withSeveralExplainersOneIsNamed() {
        project.explainer("strike");
        assertThat(make("event", "Dam", "--date", "2024-11-27").err())
                .contains("Which explainer? Give --explainer with one of: flood, strike");

        assertThat(make("event", "Dam", "--date", "2024-11-27", "--explainer", "strike")
                        .outLines())
                .startsWith("Made content/strike/events/2024-11-27-dam.md");
    }

    @Test
    void whatIsWrongElsewhereIsNotInTheWay() {
        project.event("flood", "broken", "date: 2024-02-30", "");
        assertThat(make("event", "Dam", "--date", "2024-11-27").exit()).isZero();
    }

    @Test
    void beginsABackgroundPage() {
        CommandRun run = make("background", "Old Town", "--kind", "place");
        assertThat(run.outLines()).startsWith("Made content/background/old-town.md");
        assertPasses();

        make("background", "The Bugle", "--kind", "institution", "--source", "newspaper", "--short", "A daily: local");
        assertThat(Folder.lines(folder.resolve("content/background/the-bugle.md")))
                .startsWith(
                        "---",
                        "title: The Bugle",
                        "kind: institution",
                        "short: \"A daily: local\"",
                        "source: newspaper");
        assertPasses();

        assertThat(make("background", "Old Town 2", "--kind", "plaec").err()).contains("did you mean “place”?");
    }

    @Test
    void beginsAnExplainerToldUpToNowWhereItsReadersAre() {
        project.settings("zone: Asia/Damascus\n");

        CommandRun run = make("explainer", "The strike of 2024");

        assertThat(run.outLines()).startsWith("Made content/the-strike-of-2024/explainer.md");
        assertThat(Folder.lines(folder.resolve("content/the-strike-of-2024/explainer.md")))
                .contains("as_of: 2030-06-01T15:34");
        assertPasses();

        make("explainer", "Another", "--as-of", "2024-12-01T18:00", "--standfirst", "It goes on.", "--id", "other");
        assertThat(Folder.lines(folder.resolve("content/other/explainer.md")))
                .contains("standfirst: It goes on.", "as_of: 2024-12-01T18:00");
        assertPasses();
    }

    private void assertPasses() {
        CommandRun check = CommandRun.of("check", folder.toString());
        assertThat(check.exit()).as(check.out()).isZero();
    }

    private CommandRun make(String... arguments) {
        List<String> all = new ArrayList<>(List.of("new"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--project", folder.toString()));
        return CommandRun.of(all.toArray(String[]::new));
    }
}
