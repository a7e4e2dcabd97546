package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the script adds, and that nothing is missed where it does not run. */
@InBrowser
class ScriptTest {

    private static final String EXPLAINER = "aleppo-2024/index.html";
    private static final String SHOWN = ".rail article.ev:visible";

    private final Chromium chromium;
    private final Site site;
    private BrowserContext reader;

    ScriptTest(Chromium chromium, Sites sites) {
        this.chromium = chromium;
        this.site = sites.aleppo();
    }

    @BeforeEach
    void arrive() {
        reader = chromium.reader(new Browser.NewContextOptions());
    }

    @AfterEach
    void leave() {
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({
        "search/, Tahrir, Hayat Tahrir al-Sham",
        "search/, Taḥrīr, Hayat Tahrir al-Sham",
        "search/, alepo, Aleppo",
        "search/, syri, Syrian army",
        "ar/search/, ادلب, إدلب",
        "ar/search/, أَدلب, إدلب",
        "ar/search/, الجيش, الجيش السوري"
    })
    void theSearchFindsInAnySpelling(String page, String words, String title) {
        for (URI root : roots()) {
            Page search = visit(root, page + "index.html");
            search.fill("form.find input", words);
            Locator results = search.locator("section[data-kind=background] h3");
            results.first().waitFor();
            assertThat(results.allTextContents()).contains(title);
            assertThat(search.locator(".found").textContent()).contains(words).containsPattern("[0-9]");
            assertThat(search.locator("section.results mark").count()).isPositive();

            Page shared = visit(search.url());
            shared.locator("section[data-kind=background] h3").first().waitFor();
            assertThat(shared.inputValue("form.find input")).isEqualTo(words);
        }
    }

    @Test
    void theSearchSaysWhereItFindsNothing() {
        Page search = visit(site.http(""), "search/index.html?q=xyzzyq");
        search.waitForFunction("document.querySelector('.found').textContent");
        assertThat(search.locator(".found").textContent()).contains("xyzzyq");
        assertThat(search.locator("section.results:visible").count()).isZero();
    }

    @Test
    void filtersInPlaceAreCountedAndStandInTheAddress() {
        for (URI root : roots()) {
            Page page = visit(root, EXPLAINER);
            page.click(".filter summary");
            page.click(".choices a[href$='places/aleppo/index.html']");
            assertThat(page.locator(".narrow [role=status]").textContent()).isEqualTo("7 of 14 events");
            assertThat(page.locator(SHOWN).count()).isEqualTo(7);
            page.fill(".narrow input", "airpo");
            page.waitForCondition(() -> page.locator(SHOWN).count() == 1);
            assertThat(page.url()).endsWith("?places=aleppo&words=airpo");

            Page shared = visit(page.url());
            assertThat(shared.locator(SHOWN).count()).isEqualTo(1);
            assertThat(shared.locator(".narrow [role=status]").textContent()).isEqualTo("1 of 14 events");
            shared.evaluate("location.hash = '#curfew'");
            shared.waitForCondition(() -> shared.locator(SHOWN).count() == 14);
            assertThat(shared.url()).endsWith("index.html#curfew");
        }
    }

    @Test
    void aSecondVisitIsToldWhatIsNew() {
        Page first = visit(site.http(""), EXPLAINER);
        assertThat(first.isVisible(".since")).isFalse();
        first.evaluate("""
                () => {
                    const key = Object.keys(localStorage).find(key => key.includes(' seen '));
                    const seen = JSON.parse(localStorage[key]);
                    delete seen.toll;
                    seen.curfew = 'other';
                    localStorage[key] = JSON.stringify(seen);
                }""");
        first.close();

        Page second = visit(site.http(""), EXPLAINER);
        assertThat(second.locator(".since").textContent()).contains("2");
        assertThat(second.locator("#toll [data-enhanced]").textContent()).startsWith("New");
        assertThat(second.locator("#curfew [data-enhanced]").textContent()).startsWith("Changed");
        second.reload();
        assertThat(second.isVisible(".since")).as("still marked in this visit").isTrue();
        second.close();

        assertThat(visit(site.http(""), EXPLAINER).isVisible(".since"))
                .as("seen by now")
                .isFalse();
    }

    @Test
    void aPreviewRestsAndGoes() {
        Page page = visit(site.http(""), EXPLAINER);
        Locator link = page.locator("#offensive-begins .prose a[href*='background/bashar-al-assad']")
                .first();
        Locator preview = page.locator(".preview");
        link.hover();
        preview.waitFor();
        assertThat(preview.textContent()).contains("Bashar al-Assad").contains("President");
        preview.hover();
        page.waitForTimeout(500);
        assertThat(preview.isVisible()).as("the pointer may rest on it").isTrue();
        page.keyboard().press("Escape");
        assertThat(preview.count()).isZero();

        page.mouse().move(1, 1);
        page.locator("#offensive-begins h4 a").focus();
        page.keyboard().press("Tab");
        preview.waitFor();
        assertThat(page.locator("a[aria-describedby=preview]").count()).isEqualTo(1);
        page.keyboard().press("Escape");
        preview.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @Test
    void theBackgroundLeadsBackToThePlace() {
        Page page = visit(site.http(""), EXPLAINER);
        assertThat(visit(site.http(""), "background/idlib/index.html").isVisible(".back"))
                .as("who came from elsewhere")
                .isFalse();
        page.locator("#offensive-begins .prose a[href*='background/bashar-al-assad']")
                .first()
                .click();
        page.click(".back a");
        page.waitForURL(Pattern.compile(".*aleppo-2024/index\\.html#offensive-begins"));
    }

    @Test
    void keysGoOnAndCanBeTurnedOff() {
        Page page = visit(site.http(""), EXPLAINER);
        page.keyboard().press("j");
        String first = focused(page);
        page.keyboard().press("j");
        assertThat(focused(page)).isNotEqualTo(first);
        page.keyboard().press("k");
        assertThat(focused(page)).isEqualTo(first);
        page.keyboard().press("Control+j");
        assertThat(focused(page)).isEqualTo(first);

        page.keyboard().press("/");
        page.waitForURL(Pattern.compile(".*/search/index\\.html#q"));
        page.waitForFunction("document.activeElement.name === 'q'");
        page.keyboard().type("j/k");
        assertThat(page.inputValue("form.find input")).isEqualTo("j/k");

        Page about = visit(site.http(""), "about/index.html");
        about.uncheck(".keys input");
        Page after = visit(site.http(""), EXPLAINER);
        after.keyboard().press("j");
        after.keyboard().press("/");
        assertThat(focused(after)).isNotEqualTo(first);
        assertThat(after.url()).endsWith(EXPLAINER);
    }

    @Test
    void aBrowserThatKeepsNothingIsServedAllTheSame() {
        reader.addInitScript("""
                for (const area of ['localStorage', 'sessionStorage']) {
                    Object.defineProperty(window, area, { get() { throw new DOMException('no', 'SecurityError') } });
                }""");
        Page page = reader.newPage();
        StringBuilder errors = new StringBuilder();
        page.onPageError(errors::append);
        page.navigate(site.http("").resolve(EXPLAINER).toString());
        page.reload();
        assertThat(page.isVisible(".since")).isFalse();
        page.keyboard().press("/");
        assertThat(page.url()).as("keys that could not be turned off are none").endsWith(EXPLAINER);
        page.click(".filter summary");
        page.click(".choices a[href$='places/aleppo/index.html']");
        assertThat(page.locator(SHOWN).count()).isEqualTo(7);
        assertThat(errors).isEmpty();
    }

    @Test
    void withoutScriptNothingPretends() {
        reader.close();
        reader = chromium.reader(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        for (String name : List.of(EXPLAINER, "about/index.html", "background/idlib/index.html", "search/index.html")) {
            Page page = visit(site.http(""), name);
            assertThat(page.locator("[data-enhanced]:not(:empty):visible").count())
                    .as(name)
                    .isZero();
        }
        Page search = visit(site.http(""), "search/index.html");
        assertThat(search.locator("noscript a:visible").count()).isEqualTo(3);
    }

    private List<URI> roots() {
        return List.of(site.file(""), site.http(""));
    }

    private Page visit(URI root, String page) {
        return visit(root.resolve(page).toString());
    }

    private Page visit(String address) {
        Page visited = reader.newPage();
        visited.navigate(address);
        return visited;
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.textContent.slice(0, 200)");
    }
}
