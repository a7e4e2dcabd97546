package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing moves once it is seen, although the faces come late. */
@InBrowser
class StillnessTest {

    /** How far a page may shift in all, as the Layout Instability API counts it. */
    private static final double LIMIT = 0.02;

    /** How long the faces are kept back, in milliseconds: long enough for the page to be painted without them. */
    private static final int LATE = 400;

    private static final String WATCH = """
            window.shifts = [];
            new PerformanceObserver(list => list.getEntries().forEach(one => shifts.push([one.value,
                one.sources.slice(0, 3).map(at => (at.node?.parentElement?.className ?? '') + ' '
                    + (at.node?.textContent ?? '').trim().slice(0, 40)).join(' | ')])))
                .observe({type: 'layout-shift', buffered: true});""";

    private static final String SETTLED = """
            document.fonts.ready.then(() => new Promise(done => setTimeout(done, 200)))
                .then(() => shifts.map(([value, where]) => value + ' ' + where))""";

    private final Chromium chromium;
    private final Site site;

    StillnessTest(Chromium chromium, Sites sites) {
        this.chromium = chromium;
        this.site = sites.aleppo();
    }

    /** All of them narrow, where lines break most; the explainers wide too, since they have most that could move. */
    Stream<Arguments> kinds() {
        return site.kinds().stream()
                .flatMap(page -> Stream.of(View.NARROW, View.WIDE)
                        .filter(view -> view == View.NARROW || page.endsWith("aleppo-2024/index.html"))
                        .map(view -> Arguments.of(site.http(page), view)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingMoves(URI address, View view) {
        try (Tab tab = chromium.open(view)) {
            List<String> shifts = shifts(tab, address);
            assertThat(total(shifts)).as(shifts.toString()).isLessThanOrEqualTo(LIMIT);
        }
    }

    @Test
    void aShiftIsSeen() {
        try (Tab tab = chromium.open(View.WIDE)) {
            tab.page().addInitScript("""
                    addEventListener('load', () => setTimeout(() =>
                        document.body.prepend(Object.assign(document.createElement('h1'), {innerText: 'Late'})), 100))""");
            assertThat(total(shifts(tab, site.http("about/index.html")))).isGreaterThan(LIMIT);
        }
    }

    private static List<String> shifts(Tab tab, URI address) {
        tab.page().addInitScript(WATCH);
        tab.page().route("**/*.woff2", route -> {
            tab.page().waitForTimeout(LATE);
            route.resume();
        });
        tab.go(address);
        return tab.list(SETTLED);
    }

    private static double total(List<String> shifts) {
        return shifts.stream()
                .mapToDouble(line -> Double.parseDouble(line.substring(0, line.indexOf(' '))))
                .sum();
    }
}
