package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without JavaScript every page says what it says with it, and nothing stands there that does nothing. */
@InBrowser
class WithoutScriptTest {

    /** What can be seen, what script has added aside, and what is said to those without it. */
    private static final String TEXT = """
            (() => { document.querySelectorAll('[data-enhanced], noscript').forEach(one => one.remove());
                return document.body.innerText.replace(/\\s+/g, ' ').trim() })()""";

    /** What asks to be used but needs script to answer. */
    private static final String IDLE = """
            [...document.querySelectorAll('button, input, select, textarea, form, dialog, [role=button], [role=search],'
                + '[tabindex]:not(a), [contenteditable], a:not([href]), a[href="#"], a[href^="javascript:"], [onclick]')]
                .filter(one => one.checkVisibility({visibilityProperty: true})).map(one => one.outerHTML)""";

    /** Sections of the explainer, by the ids of their headings, that cannot be seen. */
    private static final String MISSING = """
            (ids => ids.filter(id => !document.getElementById(id)?.closest('section').checkVisibility()))(
                ['glance', 'where', 'when', 'disputed', 'chronology', 'figures', 'before', 'who', 'sources',
                 'corrections'])""";

    private final Chromium chromium;
    private final Site site;

    WithoutScriptTest(Chromium chromium, Sites sites) {
        this.chromium = chromium;
        this.site = sites.aleppo();
    }

    Stream<String> kinds() {
        return site.kinds().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void thePageSaysTheSame(String page) {
        try (Tab with = chromium.open(View.WIDE);
                Tab without = chromium.open(View.WIDE.withoutScript())) {
            with.go(site.http(page));
            without.go(site.http(page));

            assertThat(without.list(IDLE)).isEmpty();
            assertThat(without.evaluate(TEXT)).isEqualTo(with.evaluate(TEXT));
            assertThat(without.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aleppo-2024/index.html", "ar/aleppo-2024/index.html"})
    void everyPartOfTheExplainerIsThere(String page) {
        try (Tab tab = chromium.open(View.NARROW.withoutScript())) {
            tab.go(site.http(page));
            assertThat(tab.list(MISSING)).isEmpty();
            assertThat(tab.list("[...document.querySelectorAll('article.ev h4, .ev h4')].map(one => one.innerText)"))
                    .hasSizeGreaterThanOrEqualTo(14);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"search/index.html", "ar/search/index.html"})
    void theSearchPageLeadsOn(String page) {
        try (Tab tab = chromium.open(View.NARROW.withoutScript())) {
            tab.go(site.http(page));
            List<String> links = tab.list("[...document.querySelectorAll('noscript a')]"
                    + ".filter(one => one.checkVisibility()).map(one => one.href)");
            assertThat(links).hasSizeGreaterThan(2);
        }
    }
}
