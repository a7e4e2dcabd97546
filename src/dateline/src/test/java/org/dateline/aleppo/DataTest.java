package org.dateline.aleppo;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What machines read: addresses, structured data, feed, sitemap. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataTest {

    private static final List<String> EXPLAINER_AGAIN =
            List.of("index.html", "aleppo-2024/newest/index.html", "ar/index.html", "ar/aleppo-2024/newest/index.html");

    private AleppoSite site;

    @BeforeAll
    void build(@TempDir Path made) {
        site = AleppoSite.in(made);
    }

    @Test
    void everyPageHasItsCanonicalAddress() {
        for (String name : site.pages()) {
            // The front page is the explainer, and so is the chronology in the other order; they say so.
            String folder = name.startsWith("ar/") ? "ar/" : "";
            String expected = EXPLAINER_AGAIN.contains(name) ? folder + "aleppo-2024/index.html" : name;
            Document page = site.project().page(name);
            assertThat(page.select("link[rel=canonical]").eachAttr("href"))
                    .as(name)
                    .containsExactly(AleppoSite.address(expected));
            assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(AleppoSite.address(expected));
            assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(page.title());
            assertThat(page.select("meta[name=description]").attr("content"))
                    .as(name)
                    .isNotBlank();
            assertThat(page.title()).as(name).isNotBlank();
            assertThat(page.select("html").attr("lang")).isEqualTo(folder.isEmpty() ? "en" : "ar");
        }
    }

    @Test
    void theSitemapListsJustTheCanonicalPagesThatExist() throws Exception {
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(site.project().text("sitemap.xml"))));
        NodeList places = xml.getElementsByTagName("loc");
        List<String> listed = IntStream.range(0, places.getLength())
                .mapToObj(i -> places.item(i).getTextContent())
                .toList();
        assertThat(listed)
                .doesNotHaveDuplicates()
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(site.pages().stream()
                        .filter(name -> !EXPLAINER_AGAIN.contains(name) && !name.equals("404.html"))
                        .filter(name -> site.project()
                                .page(name)
                                .select("meta[name=robots]")
                                .isEmpty())
                        .map(AleppoSite::address)
                        .toList());
        assertThat(site.project().text("robots.txt")).contains("Sitemap: " + AleppoSite.BASE + "sitemap.xml");
    }

    @Test
    void theExplainerIsANewsArticle() {
        JsonNode data = structured("aleppo-2024/index.html");
        assertArticle(data, "aleppo-2024/index.html");
        assertThat(data.path("author").path("name").asString()).isNotBlank();
        assertThat(data.path("hasPart")
                        .valueStream()
                        .map(part -> part.path("@id").asString()))
                .containsExactlyInAnyOrderElementsOf(AleppoSite.EVENTS.stream()
                        .map(id -> AleppoSite.BASE + "aleppo-2024/" + id + "/")
                        .toList());
    }

    @Test
    void everyEventIsANewsArticleAndAPartOfIt() {
        for (String id : AleppoSite.EVENTS) {
            String name = "aleppo-2024/" + id + "/index.html";
            JsonNode data = structured(name);
            assertArticle(data, name);
            assertThat(data.path("isPartOf").path("@id").asString()).isEqualTo(AleppoSite.BASE + "aleppo-2024/");
        }
        JsonNode place = structured("aleppo-2024/offensive-begins/index.html")
                .path("contentLocation")
                .path(0);
        assertThat(place.path("@type").asString()).isEqualTo("Place");
        assertThat(place.path("geo").path("latitude").asDouble()).isBetween(35.0, 37.0);
    }

    @Test
    void theFeedIsAtom() throws Exception {
        String text = site.project().text("feed.atom");
        SyndFeed feed = new SyndFeedInput().build(new StringReader(text));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Dateline");
        assertThat(feed.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2024-11-30T20:59:00Z"));
        assertThat(feed.getLinks()).extracting("href").contains(AleppoSite.BASE + "feed.atom");
        Stream<String> pages = Stream.concat(
                Stream.of("aleppo-2024/"), AleppoSite.EVENTS.stream().map(id -> "aleppo-2024/" + id + "/"));
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactlyInAnyOrderElementsOf(
                        pages.map(page -> AleppoSite.BASE + page).toList());
        assertThat(feed.getEntries()).allSatisfy(entry -> {
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getLink()).isEqualTo(entry.getUri());
            assertThat(entry.getUpdatedDate()).isNotNull();
            assertThat(entry.getDescription().getValue()).isNotBlank();
        });
    }

    private static void assertArticle(JsonNode data, String page) {
        assertThat(data.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(data.path("@type").asString()).isEqualTo("NewsArticle");
        for (String field : List.of("@id", "url", "mainEntityOfPage")) {
            assertThat(data.path(field).asString()).as(field).isEqualTo(AleppoSite.address(page));
        }
        for (String field : List.of("headline", "description", "inLanguage")) {
            assertThat(data.path(field).asString()).as(field).isNotBlank();
        }
        assertThat(data.path("publisher").path("@type").asString()).isEqualTo("NewsMediaOrganization");
        assertThat(data.path("publisher").path("name").asString()).isEqualTo("Dateline");
    }

    private JsonNode structured(String name) {
        Document page = site.project().page(name);
        assertThat(page.select("script[type=application/ld+json]")).as(name).hasSize(1);
        JsonNode data = JsonMapper.shared()
                .readTree(page.selectFirst("script[type=application/ld+json]").data());
        assertThat(data.path("headline").asString())
                .isEqualTo(page.selectFirst("h1").text());
        return data;
    }
}
