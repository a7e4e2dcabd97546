package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On 320 pixels, which a window of 1280 has at 400%, no page scrolls sideways, and nothing lies outside. */
@InBrowser
class NarrowTest {

    /** What reaches over the edge of the page, unless something around it scrolls or cuts it off. */
    private static final String OUTSIDE = """
            (() => {
                const inside = one => { for (let up = one.parentElement; up; up = up.parentElement) {
                    if (up !== document.documentElement && up !== document.body
                        && /auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX)) { return true } } };
                return [...document.body.querySelectorAll('*')].filter(one => {
                    const box = one.getBoundingClientRect();
                    return box.width > 1 && box.height > 1 && (box.right > innerWidth + 1 || box.left < -1)
                        && !inside(one) && !one.closest('.skips, svg');
                }).slice(0, 5).map(one => one.tagName + '.' + one.className + ' ' + one.textContent.trim().slice(0, 40));
            })()""";

    private final Chromium chromium;
    private final Sites sites;

    NarrowTest(Chromium chromium, Sites sites) {
        this.chromium = chromium;
        this.sites = sites;
    }

    Stream<URI> pages() {
        return Stream.concat(
                Stream.of(sites.aleppo()).flatMap(site -> site.kinds().stream().map(site::http)),
                Stream.of("pictures", "withdrawn", "uncertain-dates", "old-years", "quotes-and-sources", "bodies")
                        .map(sites::example)
                        .flatMap(site -> site.kinds().stream()
                                .filter(page -> page.startsWith("story/"))
                                .map(site::http)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingScrollsSideways(URI address) {
        try (Tab tab = chromium.open(View.ENLARGED)) {
            tab.go(address).openDetails();
            List<String> outside = tab.list(OUTSIDE);
            assertThat(tab.evaluate("document.documentElement.scrollWidth"))
                    .as(outside.toString())
                    .isEqualTo(View.ENLARGED.width());
            assertThat(outside).isEmpty();
        }
    }
}
