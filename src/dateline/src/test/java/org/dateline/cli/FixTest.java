package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code dateline fix}: what it puts right, and that it touches nothing else. */
class FixTest {

    private static final String EVENT = "content/flood/events/river.md";
    private static final String DATED = "content/flood/events/2024-11-27-river.md";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = new Project(folder).settings("rules: {source/none: off}\n").explainer("flood");
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("date: 27 November 2024", "date: 2024-11-27"),
                Arguments.of("date: November 27, 2024", "date: 2024-11-27"),
                Arguments.of("date: Nov 2024", "date: 2024-11"),
                Arguments.of("date: 30/11/2024", "date: 2024-11-30"),
                Arguments.of("date: c. 1200", "date: 1200~"),
                Arguments.of("date:   \"27 November 2024\"  # as printed", "date:   \"2024-11-27\"  # as printed"),
                Arguments.of("date: '27 November 2024'", "date: '2024-11-27'"),
                Arguments.of("date: 2024-11-27\ntime: 5pm", "date: 2024-11-27\ntime: 17:00"),
                Arguments.of("date: 2024-11-27\ntime: 5.30 pm", "date: 2024-11-27\ntime: 17:30"),
                Arguments.of("date: 2024-11-27\ntime: '5pm'", "date: 2024-11-27\ntime: '17:00'"),
                Arguments.of(
                        "date: Wednesday\nreported: 2024-12-01",
                        "date: 2024-11-27\nweekday: Wednesday\nreported: 2024-12-01"),
                Arguments.of(
                        "date: \"Wednesday\" # they say\nreported: 2024-12-01",
                        "date: \"2024-11-27\" # they say\nweekday: Wednesday\nreported: 2024-12-01"),
                Arguments.of(
                        "date: Wednesday\nreported: 1 December 2024",
                        "date: 2024-11-27\nweekday: Wednesday\nreported: 2024-12-01"),
                Arguments.of(
                        "weekday: Wednesday\ndate: Wednesday\nreported: 2024-12-01",
                        "weekday: Wednesday\ndate: 2024-11-27\nreported: 2024-12-01"),
                Arguments.of(
                        "date: 2024-11-27\nsources: {name: The Bugle, type: newspaper, published: 1 December 2024, title: 'فيضان'}",
                        "date: 2024-11-27\nsources: {name: The Bugle, type: newspaper, published: 2024-12-01, title: 'فيضان'}"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void putsRightWhatCanOnlyMeanOneThing(String typed, String right) {
        assertFixed(event(typed), event(right));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void keepsTheEndsOfLinesTheByteOrderMarkAndALastLineWithoutEnd(String typed, String right) {
        assertFixed(
                "\uFEFF" + event(typed).strip().replace("\n", "\r\n"),
                "\uFEFF" + event(right).strip().replace("\n", "\r\n"));
    }

    @Test
    void findsItsPlaceBehindLettersOfEveryKind() {
        assertFixed(
                event(
                        "date: 2024-11-27\nquotes: [{text: 'فيضان 🌊 “النهر”', speaker: Ali}, {text: x, speaker: y}]\ntime: 5pm"),
                event(
                        "date: 2024-11-27\nquotes: [{text: 'فيضان 🌊 “النهر”', speaker: Ali}, {text: x, speaker: y}]\ntime: 17:00"));
    }

    @Test
    void touchesNoOtherFile() {
        project.write(EVENT, event("date: 27 November 2024"))
                .event("flood", "dam", "date: 2024-11-28", "Words   with\ttabs  ");
        Folder.age(folder);
        SortedMap<String, String> bytes = Folder.bytes(folder);
        var times = new TreeMap<>(Folder.times(folder));

        assertThat(fix("--yes").exit()).isZero();

        SortedMap<String, String> after = Folder.bytes(folder);
        after.remove(EVENT);
        bytes.remove(EVENT);
        assertThat(after).isEqualTo(bytes);
        times.remove(EVENT);
        assertThat(Folder.times(folder)).containsAllEntriesOf(times);
    }

    @Test
    void showsADiffAndWritesNothingWhereNobodyCanBeAsked() {
        project.write(EVENT, event("date: 27 November 2024"));
        SortedMap<String, String> before = Folder.bytes(folder);

        CommandRun run = fix();

        assertThat(run.out()).isEqualTo("""
                        --- content/flood/events/river.md
                        +++ content/flood/events/river.md
                        @@ -1,7 +1,7 @@
                         ---
                         title: The river rises
                         # for now
                        -date: 27 November 2024
                        +date: 2024-11-27
                         ---
                         Words. \s
                        \s
                        Nothing is written: 1 change in 1 file to be made. With --yes they are.
                        """);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(Folder.bytes(folder)).isEqualTo(before);
    }

    @Test
    void asksBeforeATerminalAndTakesYesOnly() {
        project.write(EVENT, event("date: 27 November 2024"));
        SortedMap<String, String> before = Folder.bytes(folder);
        for (String answer : new String[] {"", "\n", "n\n", "what?\n"}) {
            CommandRun run = CommandRun.answering(answer, "fix", folder.toString());
            assertThat(run.out())
                    .contains("\u001B[32m+date: 2024-11-27\u001B[0m")
                    .endsWith("Apply this 1 change in 1 file? [y/N] ");
            assertThat(run.exit()).isEqualTo(1);
        }
        assertThat(Folder.bytes(folder)).isEqualTo(before);

        CommandRun run = CommandRun.answering("y\n", "fix", folder.toString());
        assertThat(run.out()).endsWith("[y/N] Made 1 change in 1 file.\n");
        assertThat(run.exit()).isZero();
        assertThat(fix().outLines()).containsExactly("Nothing to change.");
    }

    @Test
    void nothingToDoIsFine() {
        project.event("flood", "river", "date: 2024-11-27", "");
        CommandRun run = fix();
        assertThat(run.outLines()).containsExactly("Nothing to change.");
        assertThat(run.exit()).isZero();
    }

    @Test
    void keepsThePermissionsOfAFile() throws IOException {
        project.write(EVENT, event("date: 27 November 2024"));
        Path file = folder.resolve(EVENT);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        fix("--yes");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(file.getParent()).isDirectoryContaining("glob:**.md");
        assertThat(Folder.files(file.getParent())).hasSize(1);
    }

    @Test
    void givesAFileTheNameOfItsDateAndLinksFollow() {
        project.write("content/flood/events/2024-11-26-river.md", event("date: 27 November 2024"))
                .write(
                        "content/flood/events/2024-11-26-river.ar.md",
                        "---\nof: 146692f9aee4\ntitle: النهر\n---\nكلمات\n")
                .event(
                        "flood",
                        "dam",
                        "date: 2024-11-28",
                        "After [it](2024-11-26-river.md) and [it](./2024-11-26-river.md#head) came\n"
                                + "[this][1], not [that](../../other/events/2024-11-26-river.md) nor `2024-11-26-river.md`.\n\n"
                                + "[1]: 2024-11-26-river.md \"title\"")
                .explainer("other")
                .event(
                        "other",
                        "2024-11-26-river-two",
                        "date: 2024-11-26",
                        "[x](../../flood/events/2024-11-26-river.md)");
        SortedMap<String, String> expected = Folder.bytes(folder);
        move(expected, "content/flood/events/2024-11-26-river.md", DATED, "27 November 2024", "2024-11-27");
        move(
                expected,
                "content/flood/events/2024-11-26-river.ar.md",
                "content/flood/events/2024-11-27-river.ar.md",
                "",
                "");
        move(
                expected,
                "content/flood/events/dam.md",
                "content/flood/events/dam.md",
                "[it](2024-11-26-river.md) and [it](./2024-11-26-river.md#head)",
                "[it](2024-11-27-river.md) and [it](./2024-11-27-river.md#head)");
        move(
                expected,
                "content/flood/events/dam.md",
                "content/flood/events/dam.md",
                "[1]: 2024-11-26-river.md",
                "[1]: 2024-11-27-river.md");
        move(
                expected,
                "content/other/events/2024-11-26-river-two.md",
                "content/other/events/2024-11-26-river-two.md",
                "flood/events/2024-11-26-river.md",
                "flood/events/2024-11-27-river.md");

        CommandRun run = fix("--yes");

        assertThat(run.out())
                .contains("rename content/flood/events/2024-11-26-river.md\n    to " + DATED + "\n")
                .endsWith("Made 7 changes in 4 files.\n");
        assertThat(Folder.bytes(folder)).isEqualTo(expected);
        assertSettled();
    }

    @Test
    void aDateWithoutDayNamesNoFile() {
        project.event("flood", "2024-11-27-river", "date: 2024-11", "");
        SortedMap<String, String> before = Folder.bytes(folder);

        assertThat(fix("--yes").outLines()).containsExactly("Nothing to change.");
        assertThat(Folder.bytes(folder)).isEqualTo(before);
    }

    @Test
    void takesNoOtherFilesName() {
        project.event("flood", "2024-11-26-river", "date: 2024-11-27", "One.")
                .event("flood", "2024-11-27-river", "date: 2024-11-27", "Another.");
        SortedMap<String, String> before = Folder.bytes(folder);

        CommandRun run = fix("--yes");

        assertThat(run.out())
                .contains("The file keeps its name: there is a file 2024-11-27-river.md already")
                .endsWith("Nothing to change.\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(Folder.bytes(folder)).isEqualTo(before);
    }

    @Test
    void aDateThatItsCheckValuesDenyNamesNoFile() {
        project.event("flood", "2024-11-26-river", "date: 2024-11-27\nweekday: Tuesday", "")
                .event("flood", "2024-11-26-dam", "date: 2024-11-27\ntime: 01:00\ngmt: 2024-11-26T01:00", "");
        SortedMap<String, String> before = Folder.bytes(folder);

        CommandRun run = fix("--yes");

        assertThat(run.outLines().stream().filter(line -> line.contains("that the date may be the wrong one")))
                .hasSize(2);
        assertThat(Folder.bytes(folder)).isEqualTo(before);
    }

    @Test
    void aFileTakesTheNameThatAnotherLeaves() {
        project.event("flood", "2024-11-26-river", "date: 2024-11-27", "One.")
                .event("flood", "2024-11-27-river", "date: 2024-11-28", "Another.");

        fix("--yes");

        assertThat(Folder.read(folder.resolve("content/flood/events/2024-11-27-river.md")))
                .contains("One.");
        assertThat(Folder.read(folder.resolve("content/flood/events/2024-11-28-river.md")))
                .contains("Another.");
        assertSettled();
    }

    @Test
    void spellsAsTheHouseDoesAndSealsTranslationsBehindThat() {
        project.background("turkiye", "kind: place\nspelling: {Turkey: Türkiye}")
                .write(
                        EVENT,
                        "---\ntitle: 'Turkey: a flood' # Turkey\ndate: 2024-11-27\nplace: turkiye\n---\n"
                                + "Turkey, not turkey; Turkey again.\n")
                .write("content/flood/events/river.ar.md", "---\r\ntitle: النهر\r\n---\r\nكلمات\r\n");

        assertThat(fix("--yes").exit()).isZero();

        assertThat(Folder.read(folder.resolve(EVENT)))
                .isEqualTo("---\ntitle: 'Türkiye: a flood' # Turkey\ndate: 2024-11-27\nplace: turkiye\n---\n"
                        + "Türkiye, not turkey; Türkiye again.\n");
        assertThat(Folder.read(folder.resolve("content/flood/events/river.ar.md")))
                .matches("---\r\nof: [0-9a-f]{12}\r\ntitle: النهر\r\n---\r\nكلمات\r\n");
        assertThat(CommandRun.of("check", folder.toString()).out()).doesNotContain("edition/outdated");
        assertSettled();
    }

    @Test
    void aFileThatWouldNotComeToRestIsLeft() {
        project.background("one", "kind: place\nspelling: {Turkey: Türkiye}")
                .background("other", "kind: place\nspelling: {Türkiye: Turkey}")
                .event("flood", "river", "date: 2024-11-27\nplace: [one, other]", "Turkey.");
        SortedMap<String, String> before = Folder.bytes(folder);

        CommandRun run = fix("--yes");

        assertThat(run.out()).contains("river.md:6:1", "spelling/house").endsWith("Nothing to change.\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(Folder.bytes(folder)).isEqualTo(before);
    }

    @Test
    void aFileThatAnEditWouldBreakIsLeft() {
        project.background("sanaa", "kind: place\nspelling: {Sanaa: Sana'a}")
                .write(EVENT, "---\ntitle: 'Sanaa floods'\ndate: 2024-11-27\nplace: sanaa\n---\n")
                .write("content/flood/events/dam.md", "---\ntitle: Sanaa\ndate: 2024-11-28\n---\n");
        String before = Folder.read(folder.resolve(EVENT));

        CommandRun run = fix("--yes");

        assertThat(Folder.read(folder.resolve(EVENT))).isEqualTo(before);
        assertThat(Folder.read(folder.resolve("content/flood/events/dam.md"))).contains("title: Sana'a\n");
        assertThat(run.out()).contains("river.md:2:9", "spelling/house");
        assertThat(run.exit()).isEqualTo(1);
        assertSettled();
    }

    private void assertFixed(String typed, String right) {
        project.write(EVENT, typed);
        CommandRun run = fix("--yes");
        assertThat(Folder.read(folder.resolve(EVENT))).isEqualTo(right);
        assertThat(run.exit()).as(run.out()).isZero();
        assertSettled();
    }

    /** A second run changes nothing. */
    private void assertSettled() {
        Folder.age(folder);
        Map<String, ?> times = Folder.times(folder);
        CommandRun run = fix("--yes");
        assertThat(run.out()).endsWith("Nothing to change.\n");
        assertThat(Folder.times(folder)).isEqualTo(times);
    }

    private static void move(SortedMap<String, String> files, String from, String to, String text, String instead) {
        String old = String.valueOf(files.remove(from));
        files.put(to, old.replace(text, instead));
    }

    private static String event(String lines) {
        return "---\ntitle: The river rises\n# for now\n" + lines + "\n---\nWords.  \n\n";
    }

    private CommandRun fix(String... options) {
        return CommandRun.of(Stream.concat(Stream.of("fix", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }
}
