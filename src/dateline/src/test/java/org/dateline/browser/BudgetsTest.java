package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.fixture.Gzip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page may cost, compressed, in KB of 1,000 bytes; pictures aside. */
@InBrowser
class BudgetsTest {

    private static final int KB = 1000;
    private static final int SCRIPT = 10 * KB;
    private static final int STYLES = 12 * KB;
    private static final int FONTS = 60 * KB;
    private static final int ANY_PAGE = 300 * KB;

    private final Chromium chromium;
    private final Sites sites;

    BudgetsTest(Chromium chromium, Sites sites) {
        this.chromium = chromium;
        this.sites = sites;
    }

    @ParameterizedTest
    @CsvSource({"20, 50", "200, 100", "2000, 100"})
    void anExplainerOfSoManyEvents(int events, int budget) {
        Map<String, Integer> costs = costs(sites.story(events), "story/index.html");
        assertThat(sum(costs)).as(costs.toString()).isLessThanOrEqualTo(budget * KB);
    }

    @ParameterizedTest
    @CsvSource({"index.html", "aleppo-2024/index.html", "ar/aleppo-2024/index.html", "search/index.html"})
    void aPageOfAleppo(String page) {
        Map<String, Integer> costs = costs(sites.aleppo(), page);
        assertThat(sum(costs)).as(costs.toString()).isLessThanOrEqualTo(50 * KB);
        assertThat(costs.get("script")).isLessThanOrEqualTo(SCRIPT);
        assertThat(costs.get("stylesheet")).isLessThanOrEqualTo(STYLES);
        assertThat(costs.get(page.startsWith("ar/") ? "font arab" : "font latn"))
                .as("the page's own faces")
                .isPositive();
        assertThat(costs.entrySet().stream().filter(cost -> cost.getKey().startsWith("font")))
                .allSatisfy(
                        cost -> assertThat(cost.getValue()).as(cost.getKey()).isLessThanOrEqualTo(FONTS));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200, 2000})
    void noPageIsTooLong(int events) {
        Site site = sites.story(events);
        assertThat(site.pages())
                .hasSizeGreaterThan(events)
                .allSatisfy(page -> assertThat(Gzip.of(site.bytes(page))).hasSizeLessThanOrEqualTo(ANY_PAGE));
    }

    private static int sum(Map<String, Integer> costs) {
        return costs.entrySet().stream()
                .filter(cost -> !cost.getKey().startsWith("font"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** What is loaded for a page, by kind of file: {@code document}, {@code stylesheet}, {@code script}, fonts by script. */
    private Map<String, Integer> costs(Site site, String page) {
        Map<String, Integer> costs = new TreeMap<>();
        try (Tab tab = chromium.open(View.WIDE)) {
            tab.go(site.http(page));
            tab.evaluate("document.fonts.ready.then(() => true)");
            for (Response response : List.copyOf(tab.responses())) {
                String kind = response.request().resourceType();
                byte[] body = response.body();
                switch (kind) {
                    case "image" -> {}
                    case "font" ->
                        costs.merge(
                                response.url().contains("arabic") ? "font arab" : "font latn",
                                body.length,
                                Integer::sum);
                    default -> costs.merge(kind, Gzip.of(body).length, Integer::sum);
                }
            }
        }
        return costs;
    }
}
