package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing on any kind of page: narrow and wide, light and dark, in both languages, with all opened. */
@InBrowser
class AccessibilityTest {

    /** Each violation as one line: the rule, how many, and the first places. */
    private static final String RUN = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations.map(one =>
                one.id + ' ×' + one.nodes.length + ' ' + one.nodes.slice(0, 3).map(node => node.target + ' '
                    + (node.any[0] ?? node.all[0] ?? node.none[0]).message).join(' | '))""";

    private static final List<Integer> WIDTHS = List.of(320, 1280);

    private final Chromium chromium;
    private final Sites sites;
    private final String axe = axe();

    AccessibilityTest(Chromium chromium, Sites sites) {
        this.chromium = chromium;
        this.sites = sites;
    }

    Stream<URI> kinds() {
        Site aleppo = sites.aleppo();
        return aleppo.kinds().stream().map(aleppo::http);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindOfPage(URI address) {
        assertThat(violations(address)).isEmpty();
    }

    Stream<URI> rarities() {
        return Stream.of("pictures", "withdrawn", "withdrawn-explainer", "uncertain-dates", "quotes-and-sources")
                .map(sites::example)
                .flatMap(site -> site.kinds().stream()
                        .filter(page -> page.startsWith("story/"))
                        .map(site::http));
    }

    @ParameterizedTest
    @MethodSource("rarities")
    void aRarity(URI address) {
        assertThat(violations(address)).isEmpty();
    }

    @Test
    void whereSomethingWasFound() {
        try (Tab tab = chromium.open(View.WIDE)) {
            tab.go(sites.aleppo().http("search/index.html?q=aleppo"));
            tab.page().waitForSelector(".results li");
            assertThat(violations(tab)).isEmpty();
        }
    }

    @Test
    void axeFindsWhatIsWrong() {
        try (Tab tab = chromium.open(View.WIDE)) {
            tab.go(sites.aleppo().http("about/index.html"));
            tab.evaluate("document.querySelector('main').append(document.createElement('img'))");
            assertThat(violations(tab)).anyMatch(line -> line.startsWith("image-alt"));
        }
    }

    private List<String> violations(URI address) {
        List<String> found = new ArrayList<>();
        try (Tab tab = chromium.open(View.WIDE)) {
            tab.go(address).openDetails();
            for (int width : WIDTHS) {
                tab.page().setViewportSize(width, 800);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    violations(tab).forEach(line -> found.add(width + " " + scheme + " " + line));
                }
            }
        }
        return found;
    }

    private List<String> violations(Tab tab) {
        tab.evaluate("window.axe || " + axe);
        return tab.list(RUN);
    }

    private static String axe() {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
