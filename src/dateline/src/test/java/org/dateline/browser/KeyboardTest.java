package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole site can be used by keyboard, and the reader sees at every step where the focus is. */
@InBrowser
class KeyboardTest {

    private final Chromium chromium;
    private final Site site;

    KeyboardTest(Chromium chromium, Sites sites) {
        this.chromium = chromium;
        this.site = sites.aleppo();
    }

    Stream<Arguments> pages() {
        return Stream.of(
                        "aleppo-2024/index.html",
                        "ar/aleppo-2024/index.html",
                        "aleppo-2024/hama-towns/index.html",
                        "aleppo-2024/status/disputed/index.html",
                        "background/aleppo/index.html",
                        "ar/background/aleppo/index.html",
                        "background/index.html",
                        "search/index.html",
                        "about/index.html")
                .flatMap(page -> Stream.of(View.ENLARGED, View.WIDE).map(view -> Arguments.of(page, view)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theFocusIsAlwaysSeen(String page, View view) {
        try (Tab tab = chromium.open(view)) {
            tab.go(site.http(page)).openDetails();
            assertThat(new Walk(tab).faults()).isEmpty();
        }
    }

    @Test
    void coveredFocusIsFound() {
        try (Tab tab = chromium.open(View.WIDE)) {
            tab.go(site.http("about/index.html"));
            tab.evaluate(
                    "document.querySelector('.mast').style.cssText = 'position: fixed; inset: 40% 0 0; background: red'");
            assertThat(new Walk(tab).faults()).anyMatch(fault -> fault.startsWith("covered by"));
        }
    }

    /** From the front page to an event, its background and back; to a part of the chronology; and by search to a page. */
    @Test
    void theWholeJourney() {
        try (Tab tab = chromium.open(View.WIDE)) {
            Page page = tab.go(site.http("aleppo-2024/index.html")).page();
            Walk walk = new Walk(tab);

            walk.to("a").press("Enter");
            assertThat(page.url()).as("a link that skips to").endsWith("#chronology");
            walk.to("a");
            assertThat(tab.evaluate("!!document.activeElement.closest('.chron')"))
                    .as("skipped")
                    .isEqualTo(true);

            walk.to("summary")
                    .press("Enter")
                    .to(".filter a[href*='/hama/'], .filter a[href*='/hama/'] *")
                    .press("Enter");
            page.waitForFunction(
                    "[...document.querySelectorAll('article.ev')].filter(one => one.checkVisibility()).length < 3");

            walk.to("h4 a[href*='hama-towns']").follow();
            assertThat(page.locator("h1").innerText()).contains("Hama");
            walk.to("a[href*='background/hama/']").follow();
            assertThat(page.locator("h1").innerText()).isEqualTo("Hama");
            walk.to("a[href*='#hama-towns'], a[href*='hama-towns/']").follow();
            assertThat(page.url()).contains("hama-towns");

            walk.to("a[rel=search]").follow();
            walk.to("input[type=search]").type("airport");
            page.waitForSelector(".results li");
            assertThat(page.locator("[role=status]").innerText()).contains("airport");
            walk.to(".results a").follow();
            assertThat(page.locator("h1").innerText()).containsIgnoringCase("airport");
            assertThat(tab.complaints()).isEmpty();
        }
    }
}
