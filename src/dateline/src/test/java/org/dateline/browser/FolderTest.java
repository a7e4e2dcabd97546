package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A site that lies in a folder, unserved, is the same site: search finds the same in it, and links lead on. */
@InBrowser
class FolderTest {

    private static final String FOUND = "[...document.querySelectorAll('.results h3 a')].map(one => one.innerText)";

    private final Chromium chromium;
    private final Site site;

    FolderTest(Chromium chromium, Sites sites) {
        this.chromium = chromium;
        this.site = sites.aleppo();
    }

    static Stream<Arguments> searches() {
        return Stream.of(
                Arguments.of("search/index.html", "government"),
                Arguments.of("search/index.html", "Sheikh Maqsoud airport"),
                Arguments.of("ar/search/index.html", "حلب"));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void searchFindsTheSame(String page, String words) {
        List<String> served = found(site.http(page), words);
        assertThat(served).isNotEmpty().isEqualTo(found(site.file(page), words));
    }

    Stream<URI> roots() {
        return Stream.of(site.http(""), site.file(""));
    }

    @ParameterizedTest
    @MethodSource("roots")
    void linksLeadOn(URI root) {
        try (Tab tab = chromium.open(View.WIDE)) {
            tab.go(root.resolve("index.html"));
            tab.page().locator("article.ev h4 a").first().click();
            assertThat(tab.page().locator("article.alone h1").isVisible()).isTrue();
            tab.page().locator(".from a").click();
            assertThat(tab.page().locator("#chronology").isVisible()).isTrue();
            tab.page().locator(".editions a").first().click();
            assertThat(tab.evaluate("document.documentElement.lang")).isEqualTo("ar");
            tab.page().locator(".mast nav a").nth(1).click();
            assertThat(tab.page().locator("h1").isVisible()).isTrue();
            assertThat(tab.page().url())
                    .startsWith(root.resolve("ar/")
                            .toString()
                            .replace("file:/", "file:///")
                            .replaceFirst("file:/{4,}", "file:///"));
        }
    }

    private List<String> found(URI address, String words) {
        try (Tab tab = chromium.open(View.WIDE)) {
            tab.go(address);
            tab.page().fill("input[type=search]", words);
            tab.page().waitForSelector(".results li");
            return tab.list(FOUND);
        }
    }
}
