package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From a folder as over HTTP, every kind of page has its styles and faces; nothing is asked of another site, and the
 * browser has nothing to complain of, the content security policy least of all.
 */
@InBrowser
class QuietTest {

    private static final String POLICY = "default-src 'self'";

    /** What became of the headline's own face: from a folder, too, it must arrive. */
    private static final String HEADLINE_FACE = """
            document.fonts.ready.then(faces => {
                const bare = name => name.replaceAll('"', '').trim();
                const names = getComputedStyle(document.querySelector('h1')).fontFamily.split(',').map(bare);
                return [...faces].some(face => names.includes(bare(face.family)) && face.status === 'loaded');
            })""";

    private final Chromium chromium;
    private final Site site;

    QuietTest(Chromium chromium, Sites sites) {
        this.chromium = chromium;
        this.site = sites.aleppo();
    }

    Stream<URI> kinds() {
        return site.kinds().stream()
                .flatMap(page -> Stream.of(site.http(page), site.file(page)))
                // Served for an address that does not exist, this page leads to the root of the site.
                .filter(address -> !(address.getScheme().equals("file")
                        && address.getPath().endsWith("/404.html")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingToComplainOf(URI address) {
        try (Tab tab = chromium.open(View.WIDE)) {
            tab.go(address);

            tab.complaints().removeIf(complaint -> isPreloadFromFolder(address, complaint));
            assertThat(tab.complaints()).isEmpty();
            String home = address.resolve("/").toString();
            assertThat(tab.requests()).allMatch(request -> request.startsWith(home) || request.startsWith("data:"));
            assertThat(tab.evaluate("getComputedStyle(document.body).margin"))
                    .as("styled")
                    .isEqualTo("0px");
            assertThat(tab.evaluate(HEADLINE_FACE)).as("face of the headline").isEqualTo(true);
            assertThat(tab.page().locator("h1").first().isVisible()).isTrue();
        }
    }

    @Test
    void everyPageHasThePolicyBeforeAnythingIsLoaded() {
        assertThat(site.pages()).allSatisfy(page -> {
            List<Element> head = site.document(page).head().children();
            assertThat(head.get(0).hasAttr("charset")).isTrue();
            assertThat(head.get(1).attr("http-equiv")).isEqualTo("Content-Security-Policy");
            assertThat(head.get(1).attr("content")).isEqualTo(POLICY);
            assertThat(site.document(page).select("[style], style, script:not([src]):not([type=application/ld+json])"))
                    .isEmpty();
        });
    }

    /** So that a quiet console says something: the browser does complain of what the policy forbids. */
    @Test
    void thePolicyIsKept() {
        try (Tab tab = chromium.open(View.WIDE)) {
            tab.go(site.http("about/index.html"));
            tab.evaluate("document.body.append(Object.assign(document.createElement('style'), {textContent: '*{}'}))");
            assertThat(tab.complaints()).anyMatch(line -> line.contains("Content Security Policy"));
        }
    }

    /** Browsers preload no font from a folder and say so; they use it all the same, once the style sheet asks for it. */
    private static boolean isPreloadFromFolder(URI address, String complaint) {
        return "file".equals(address.getScheme()) && complaint.contains("/assets/fonts/");
    }
}
