package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.dateline.fixture.Folder;
import org.dateline.problem.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story that outgrows one page is told by years, months and days: each event once, and no page without end. */
class LongStoryTest {

    /** Gzip, in bytes: reader.md's budget of a page. */
    private static final int LARGEST_PAGE = 300_000;

    private static final int MOST = 200;

    @ParameterizedTest
    @ValueSource(ints = {201})
    void isToldOnPagesThatAreBounded(int events, @TempDir Path folder) {
        LongStory story = LongStory.in(folder, events);
        assertThat(story.project().build().problems())
                .filteredOn(Problem::isError)
                .isEmpty();
        Map<String, Document> pages = pages(folder.resolve("public"));

        assertEveryEventStandsOnce(pages, events);
        assertNothingBroken(pages);
        pages.forEach((name, page) -> {
            assertThat(compressed(page.outerHtml())).as(name).isLessThan(LARGEST_PAGE);
            page.select("ol, ul, dl, table")
                    .forEach(list -> assertThat(Math.max(
                                    list.childrenSize(),
                                    list.select("> tbody > tr").size()))
                            .as(name + " " + list.className())
                            .isLessThanOrEqualTo(MOST + 1));
            assertThat(page.select("article.ev")).as(name).hasSizeLessThanOrEqualTo(MOST);
        });
    }

    private static void assertEveryEventStandsOnce(Map<String, Document> pages, int events) {
        Map<String, List<String>> standing = new TreeMap<>();
        pages.forEach((name, page) -> {
            if (name.matches("story/([0-9]+(-bc)?|undated)/.*") && !name.contains("newest/")) {
                page.select("article.ev")
                        .forEach(event -> standing.computeIfAbsent(event.id(), id -> new ArrayList<>())
                                .add(name));
            }
        });
        assertThat(standing).hasSize(events);
        assertThat(standing.values()).allSatisfy(places -> assertThat(places).hasSize(1));
        assertThat(standing.get("event-0").get(0)).startsWith("story/2024/");
        assertThat(standing.get("event-1")).containsExactly("story/1-bc/index.html");
        assertThat(standing.get("event-13")).containsExactly("story/0044/index.html");
        assertThat(standing.get("event-6").get(0)).startsWith("story/undated/");
    }

    private static void assertNothingBroken(Map<String, Document> pages) {
        Map<String, Set<String>> anchors = new HashMap<>();
        pages.forEach((name, page) -> {
            Set<String> ids = new HashSet<>();
            page.select("[id]")
                    .forEach(element -> assertThat(ids.add(element.id()))
                            .as(name + "#" + element.id() + " is there once")
                            .isTrue());
            anchors.put(name, ids);
        });
        Set<String> broken = new TreeSet<>();
        pages.forEach((name, page) -> {
            for (Element link : page.select("a[href]")) {
                String href = link.attr("href");
                if (name.equals("404.html") || href.startsWith("http") || href.startsWith("mailto:")) {
                    continue;
                }
                String[] parts = href.split("#", 2);
                String target = parts[0].isEmpty()
                        ? name
                        : Path.of(name).resolveSibling(parts[0]).normalize().toString();
                Set<String> there = anchors.get(target);
                boolean file = there == null && target.matches(".*\\.(atom|xml|json|csv|ics)");
                if (!file && (there == null || parts.length > 1 && !there.contains(parts[1]))) {
                    broken.add(name + " → " + href);
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    private static Map<String, Document> pages(Path site) {
        Map<String, Document> pages = new TreeMap<>();
        Folder.files(site).forEach((name, file) -> {
            if (name.endsWith(".html")) {
                pages.put(name, Jsoup.parse(Folder.read(file)));
            }
        });
        return pages;
    }

    private static int compressed(String text) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
