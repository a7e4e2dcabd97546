package org.dateline.aleppo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser opens the pages, narrow and wide, from a folder and over HTTP, and has nothing to complain about. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final List<String> PAGES = List.of(
            "index.html",
            "aleppo-2024/index.html",
            "aleppo-2024/hama-towns/index.html",
            "aleppo-2024/assad-speech/index.html",
            "background/hayat-tahrir-al-sham/index.html",
            "background/index.html",
            "sources/sohr/index.html",
            "sources/index.html",
            "corrections/index.html",
            "changes/index.html",
            "about/index.html",
            "404.html");

    /** What became of the headline's own face: from a folder, too, it must arrive. */
    private static final String HEADLINE_FACE = """
            document.fonts.ready.then(faces =>
                [...faces].find(face => face.family.includes('Newsreader Display')).status)""";

    private AleppoSite site;
    private StaticServer server;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path made) throws IOException {
        site = AleppoSite.in(made);
        server = new StaticServer(site.project().output(), "/");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
        server.close();
    }

    static Stream<Arguments> pages() {
        return PAGES.stream().flatMap(page -> Stream.of(320, 1280).map(width -> Arguments.of(page, width)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itHasNothingToComplainAbout(String name, int width) {
        for (URI root : List.of(site.project().output().toUri(), server.root())) {
            // Served for an address that does not exist, this page leads to the root of the site.
            if (!name.equals("404.html") || root.equals(server.root())) {
                assertFine(root.resolve(name), width);
            }
        }
    }

    private void assertFine(URI address, int width) {
        List<String> complaints = new ArrayList<>();
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 800))) {
            page.onConsoleMessage(
                    message -> complaints.add(message.type() + " " + message.text() + " " + message.location()));
            page.onPageError(complaints::add);
            page.onRequestFailed(request -> complaints.add(request.url() + " " + request.failure()));
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    complaints.add(response.url() + " " + response.status());
                }
            });
            page.navigate(address.toString());
            page.waitForLoadState();
            complaints.removeIf(complaint -> isPreloadFromFolder(address, complaint));
            assertThat(complaints).as(address + " at " + width).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + address)
                    .isEqualTo(width);
            assertThat(page.evaluate("getComputedStyle(document.body).margin"))
                    .as("styled")
                    .isEqualTo("0px");
            assertThat(page.locator("h1").first().isVisible()).isTrue();
            assertThat(page.evaluate(HEADLINE_FACE)).as("face of the headline").isEqualTo("loaded");
        }
    }

    /** Browsers preload no font from a folder and say so; they use it all the same, once the style sheet asks for it. */
    private static boolean isPreloadFromFolder(URI address, String complaint) {
        return "file".equals(address.getScheme()) && complaint.contains("/assets/fonts/");
    }

    /** The system's own, which {@code ./run-tests} installs; a test that cannot open it fails. */
    private static Path chromium() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("CHROMIUM")),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium: install it, or name it by CHROMIUM"));
    }
}
