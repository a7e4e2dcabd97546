package org.dateline.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.BuildResult;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTest {

    private static final String EVENT = "story/event/index.html";

    private Project project;

    @BeforeEach
    void aStory(@TempDir Path root) {
        project = Project.themed(root)
                .explainer("story")
                .event("story", "event", "date: 2024-11-27\nmedia: {file: roads.jpg, alt: Cars on a road}", "It did.");
    }

    @Test
    void aPhotographComesInSizesThatAreNeverLargerThanItself() {
        save("roads.jpg", Photograph.jpeg(1200, 800)).build();

        assertThat(sizes(EVENT))
                .containsExactly(Map.entry(480, "480×320"), Map.entry(960, "960×640"), Map.entry(1200, "1200×800"));
        Element picture = picture(EVENT);
        assertThat(picture.attr("width")).isEqualTo("1200");
        assertThat(picture.attr("height")).isEqualTo("800");
        assertThat(picture.attr("src")).endsWith("-960.jpg");
        assertThat(picture.attr("sizes")).isNotEmpty();
        assertThat(picture.attr("loading")).isEqualTo("lazy");
    }

    @Test
    void theLargestSizeHasItsLimit() {
        save("roads.jpg", Photograph.jpeg(4000, 500)).build();

        assertThat(sizes(EVENT))
                .containsExactly(Map.entry(480, "480×60"), Map.entry(960, "960×120"), Map.entry(1440, "1440×180"));
    }

    @Test
    void aSmallOneStaysAsLargeAsItIs() {
        save("roads.jpg", Photograph.jpeg(300, 200)).build();

        Element picture = picture(EVENT);
        assertThat(picture.hasAttr("srcset")).isFalse();
        assertThat(Pixels.of(file(EVENT, picture.attr("src"))).width()).isEqualTo(300);
    }

    @Test
    void itStandsUprightAndTellsNoPlace() throws IOException {
        byte[] saved = Photograph.withPlace(1200, 800, 6);
        assertThat(text(saved)).contains("Exif", Photograph.CAMERA);
        save("roads.jpg", saved).build();

        assertThat(picture(EVENT).attr("width")).isEqualTo("800");
        assertThat(picture(EVENT).attr("height")).isEqualTo("1200");
        assertThat(sizes(EVENT)).containsExactly(Map.entry(480, "480×720"), Map.entry(800, "800×1200"));
        Pixels upright = Pixels.of(file(EVENT, picture(EVENT).attr("src")));
        assertThat(upright.red(upright.width() - 10, 10))
                .as("the corner, turned to the right")
                .isTrue();
        assertThat(upright.red(10, 10)).isFalse();
        for (Path file : Folder.files(project.output().resolve("story/media")).values()) {
            assertThat(text(Files.readAllBytes(file))).doesNotContain("Exif", Photograph.CAMERA);
        }
    }

    @Test
    void whatWasSavedIsNotPublished() {
        save("roads.jpg", Photograph.jpeg(1200, 800)).build();

        assertThat(project.output().resolve("story/media/roads.jpg")).doesNotExist();
    }

    @Test
    void aPictureInABodyComesInSizesToo() {
        save("roads.jpg", Photograph.jpeg(1200, 800))
                .event("story", "event", "date: 2024-11-27", "![Cars](../media/roads.jpg \"On Friday\")")
                .build();

        assertThat(sizes(EVENT)).hasSize(3);
        assertThat(picture(EVENT).attr("width")).isEqualTo("1200");
        assertThat(picture(EVENT).attr("loading")).isEqualTo("lazy");
    }

    @Test
    void theLeadPictureIsWantedAtOnceAndShared() {
        save("roads.jpg", Photograph.jpeg(1200, 800))
                .write(
                        "content/story/explainer.md",
                        "---\ntitle: The story\nstandfirst: What happened.\nas_of: 2030-12-31T23:59\n"
                                + "image: roads.jpg\nalt: Cars on a road\n---\n")
                .build();

        Element lead = project.page("story/index.html").select(".head img").get(0);
        assertThat(lead.hasAttr("loading")).isFalse();
        String shared = project.page("story/index.html")
                .select("meta[property=og:image]")
                .attr("content");
        assertThat(shared)
                .startsWith("https://gazette.example/story/media/roads-")
                .endsWith("-1200.jpg");
        assertThat(project.page("story/index.html")
                        .select("meta[property=og:image:height]")
                        .attr("content"))
                .isEqualTo("800");
    }

    @Test
    void aWarningCoversItWithoutScript() {
        save("roads.jpg", Photograph.jpeg(600, 400))
                .event(
                        "story",
                        "event",
                        "date: 2024-11-27\nmedia: {file: roads.jpg, alt: Cars, credit: AP, caption: On Friday, warning: graphic}",
                        "It did.")
                .build();

        assertThat(project.page(EVENT).select("figure details:not([open]) img")).hasSize(1);
        assertThat(project.page(EVENT).select("figcaption").text()).contains("On Friday", "AP");
    }

    @Test
    void aDrawingIsMeasured() {
        save(
                        "roads.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\"/>"
                                .getBytes(StandardCharsets.UTF_8))
                .event("story", "event", "date: 2024-11-27\nmedia: {file: roads.svg, alt: Cars on a road}", "It did.")
                .build();

        assertThat(picture(EVENT).attr("src")).isEqualTo("../../story/media/roads.svg");
        assertThat(picture(EVENT).attr("width")).isEqualTo("40");
        assertThat(picture(EVENT).attr("height")).isEqualTo("30");
    }

    static Stream<Arguments> unreadable() {
        byte[] sound = Photograph.jpeg(1200, 800);
        return Stream.of(
                Arguments.of("words", bytes("not a picture"), "is no picture that can be published"),
                Arguments.of("nothing", new byte[0], "is no picture that can be published"),
                Arguments.of("a head alone", Arrays.copyOf(sound, 30), "is damaged"),
                Arguments.of("cut in half", Arrays.copyOf(sound, sound.length / 2), "is damaged"),
                Arguments.of("half a PNG", Arrays.copyOf(Photograph.png(600, 400), 500), "is damaged"),
                Arguments.of("a huge claim", Photograph.claiming(60_000, 60_000), "claims to be 60000 × 60000 pixels"),
                Arguments.of("an impossible claim", Photograph.claiming(-1, 10), "is damaged"),
                Arguments.of("script", bytes("<svg onload = \"x()\"/>"), "holds what runs in a browser: “onload =”"),
                Arguments.of("a link that runs", bytes("<svg><a href='javascript:x()'/></svg>"), "runs in a browser"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void oneThatCannotBePublishedIsAProblem(String what, byte[] saved, String message) {
        BuildResult result = save("roads.jpg", saved).build();

        assertThat(result.problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.rule().id()).isEqualTo("media/unreadable");
            assertThat(problem.location().file()).isEqualTo("content/story/media/roads.jpg");
            assertThat(problem.message()).contains(message);
        });
        assertThat(project.output().resolve("index.html")).doesNotExist();
    }

    @Test
    void oneThatNoPageShowsIsNobodysConcern() {
        save("roads.jpg", Photograph.jpeg(300, 200));
        save("other.jpg", bytes("not a picture"));

        assertThat(project.build().problems()).isEmpty();
    }

    @Test
    void theNextBuildDrawsNothingAndTheSameBytesComeOut() {
        save("roads.jpg", Photograph.jpeg(1200, 800)).build();
        SortedMap<String, String> site = Folder.bytes(project.output());
        Path kept = project.made().resolve(".dateline/cache/pictures");
        Folder.age(kept);
        var times = Folder.times(kept);

        project.build();
        assertThat(Folder.times(kept)).isEqualTo(times).hasSize(3);

        Folder.files(kept).values().forEach(file -> file.toFile().delete());
        project.build(1);
        assertThat(Folder.bytes(project.output())).isEqualTo(site);
    }

    private Project save(String name, byte[] bytes) {
        try {
            Path file = project.root().resolve("content/story/media").resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return project;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Element picture(String page) {
        List<Element> pictures = project.page(page).select("main img");
        assertThat(pictures).hasSize(1);
        return pictures.get(0);
    }

    /** The sizes that a picture names, with the size that each file has. */
    private SortedMap<Integer, String> sizes(String page) {
        SortedMap<Integer, String> sizes = new TreeMap<>();
        for (String one : picture(page).attr("srcset").split(", ")) {
            String[] parts = one.split(" ");
            Pixels pixels = Pixels.of(file(page, parts[0]));
            sizes.put(Integer.parseInt(parts[1].replace("w", "")), pixels.width() + "×" + pixels.height());
        }
        return sizes;
    }

    private Path file(String page, String href) {
        return project.output().resolve(page).resolveSibling(href).normalize();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
