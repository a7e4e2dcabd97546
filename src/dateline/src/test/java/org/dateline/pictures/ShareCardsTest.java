package org.dateline.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShareCardsTest {

    private static final String CARDS = "assets/cards/";
    private static final String STORY = "story/index.html";
    private static final String EVENT = "story/event/index.html";

    /** 110 letters: as long as a title may be. */
    private static final String LONGEST = "The Independent Commission for Electoral Reconciliation publishes its"
            + " interim findings on the disputed recount";

    /** The same in words that hardly fit on a line. */
    private static final String LONG_WORDS =
            "Donaudampfschifffahrtsgesellschaftskapitänswitwenverein wählt Rechtsschutzversicherungsgesellschaften ab";

    private static final String ONE_WORD = "W".repeat(110);

    private Project project;

    @BeforeEach
    void aStory(@TempDir Path root) {
        project = Project.themed(root)
                .explainer("story")
                .event("story", "event", "date: 2024-11-27\nkey: true", "It did.");
    }

    @Test
    void anExplainerAndAKeyEventHaveOneEach() {
        project.event("story", "other", "date: 2024-11-28", "It did.").build();

        assertThat(image(STORY)).isNotEqualTo(image(EVENT));
        assertThat(project.page("story/other/index.html").select("meta[property^=og:image]"))
                .isEmpty();
        assertThat(cards()).hasSize(2);
        for (String page : List.of(STORY, EVENT, "index.html")) {
            assertThat(meta(page, "og:image:width")).isEqualTo("1200");
            assertThat(meta(page, "og:image:height")).isEqualTo("630");
            assertThat(project.page(page).select("meta[name=twitter:card]").attr("content"))
                    .isEqualTo("summary_large_image");
        }
        assertThat(meta(STORY, "og:image:alt")).isEqualTo("The story story – As of 31 December 2030, 23:59 GMT");
        assertThat(meta(EVENT, "og:image:alt")).isEqualTo("event – Wednesday 27 November 2024");
        assertThat(image("index.html")).isEqualTo(image(STORY));
    }

    @Test
    void structuredDataNamesIt() {
        project.build();

        for (String page : List.of(STORY, EVENT)) {
            JsonNode data = JsonMapper.shared()
                    .readTree(project.page(page)
                            .select("script[type=application/ld+json]")
                            .get(0)
                            .data());
            assertThat(data.at("/image/url").asString()).isEqualTo("https://gazette.example/" + image(page));
            assertThat(data.at("/image/width").asInt()).isEqualTo(1200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rain", LONGEST, LONG_WORDS})
    void theHeadlineFits(String title) {
        titled(title, "status: claimed\n").build();

        assertFits(EVENT);
        assertThat(meta(EVENT, "og:image:alt")).endsWith(" – Claimed by one side only");
    }

    @Test
    void aWordThatFitsOnNoLineStopsNothing() {
        titled(ONE_WORD, "").build();

        assertThat(card(EVENT).width()).isEqualTo(1200);
    }

    @Test
    void aLongDateStandsAboveTheStatus() {
        titled(LONGEST, "status: claimed\ndate: 2024-09-27?..2024-11-30?\n").build();

        assertFits(EVENT);
        assertThat(card(EVENT).blank(640, 580, 500, 40)).as("beside the status").isTrue();
        assertThat(card(EVENT).blank(64, 580, 400, 40)).as("the status").isFalse();
    }

    @Test
    void arabicRunsFromTheRight() {
        project.settings("languages: [en, ar]\n")
                .write("content/story/explainer.ar.md", "---\ntitle: ما الذي حدث\nstandfirst: ما حدث.\n---\n")
                .write("content/story/events/event.ar.md", "---\ntitle: بدأ الهجوم\n---\nبدأ.\n")
                .build();

        assertFits("ar/" + EVENT);
        int[] headline = card("ar/" + EVENT).inked(0, 160, 1200, 336).toArray();
        assertThat(headline[headline.length - 1])
                .as("where the headline begins")
                .isBetween(1100, 1140);
        assertThat(headline[0]).as("where it ends").isGreaterThan(300);
        int[] english = card(EVENT).inked(0, 160, 1200, 336).toArray();
        assertThat(english[0]).isBetween(60, 80);
        assertThat(meta("ar/" + STORY, "og:image:alt")).startsWith("ما الذي حدث – ");
        assertThat(cards()).hasSize(4);
    }

    @Test
    void aWithdrawnEventSaysSo() {
        titled(
                        "It never rained",
                        "status: withdrawn\n"
                                + "corrections: [{at: 2024-12-01T10:00, kind: retraction, text: It never happened.}]\n")
                .build();

        assertThat(meta(EVENT, "og:image:alt")).endsWith(" – Withdrawn");
    }

    @Test
    void aDraftHasNone() {
        project.event("story", "draft", "date: 2024-11-28\nkey: true\ndraft: true", "It did.")
                .build();

        assertThat(cards()).hasSize(2);
    }

    @Test
    void whatTheFontsCannotSayHasNone() {
        titled("Дождь", "").build();

        assertThat(project.page(EVENT).select("meta[property^=og:image]")).isEmpty();
        assertThat(cards()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nādir ʿAbd al-Ḥamīd’s “café”", "Łódź – İzmir – Đà Nẵng", "30\u202F000 flee\u200E"})
    void whatIsRareHasOne(String title) {
        titled(title, "").build();

        assertThat(image(EVENT)).startsWith(CARDS);
    }

    @Test
    void theNextBuildDrawsNothing() {
        project.build();
        SortedMap<String, String> site = Folder.bytes(project.output());
        Folder.age(kept());
        var times = Folder.times(kept());
        Folder.files(project.output().resolve(CARDS)).values().forEach(ShareCardsTest::delete);

        project.build();

        assertThat(Folder.times(kept())).isEqualTo(times).hasSize(2);
        assertThat(Folder.bytes(project.output())).isEqualTo(site);
    }

    @Test
    void anotherHeadlineIsAnotherFile() {
        project.build();
        String before = image(EVENT);

        titled("It rained", "").build();

        assertThat(image(EVENT)).isNotEqualTo(before);
        assertThat(cards()).hasSize(2).doesNotContainKey(before.substring(CARDS.length()));
        assertThat(Folder.files(kept())).as("what is kept").hasSize(2);
    }

    @Test
    void whatIsKeptAndDamagedIsDrawnAnew() throws IOException {
        project.build();
        SortedMap<String, String> site = Folder.bytes(project.output());
        for (Path file : Folder.files(kept()).values()) {
            Files.write(file, List.of("no picture"));
        }

        project.build();

        assertThat(Folder.bytes(project.output())).isEqualTo(site);
    }

    private Project titled(String title, String more) {
        String date = more.contains("date:") ? "" : "date: 2024-11-27\n";
        return project.write(
                "content/story/events/event.md",
                "---\ntitle: \"" + title + "\"\n" + date + "key: true\n" + more + "---\nIt did.\n");
    }

    /** Nothing runs into the margins, nor the headline into the line beneath it. */
    private void assertFits(String page) {
        Pixels card = card(page);
        assertThat(card.width()).isEqualTo(1200);
        assertThat(card.height()).isEqualTo(630);
        assertThat(project.output().resolve(image(page)))
                .satisfies(file -> assertThat(Files.size(file)).isLessThan(60_000));
        assertThat(card.blank(0, 0, 58, 630)).as("left margin").isTrue();
        assertThat(card.blank(1142, 0, 58, 630)).as("right margin").isTrue();
        assertThat(card.blank(0, 622, 1200, 8)).as("lower margin").isTrue();
        assertThat(card.blank(0, 508, 1200, 6)).as("above the lower rule").isTrue();
        assertThat(card.blank(0, 132, 1200, 10)).as("beneath the upper rule").isTrue();
    }

    private Pixels card(String page) {
        return Pixels.of(project.output().resolve(image(page)));
    }

    /** Path of the card that a page names. */
    private String image(String page) {
        return meta(page, "og:image").replace("https://gazette.example/", "");
    }

    private String meta(String page, String property) {
        Document document = project.page(page);
        List<Element> found = document.select("meta[property=" + property + "]");
        assertThat(found).as(property + " of " + page).hasSize(1);
        return found.get(0).attr("content");
    }

    private SortedMap<String, Path> cards() {
        return Folder.files(project.output().resolve(CARDS));
    }

    private Path kept() {
        return project.made().resolve(".dateline/cache/cards");
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
