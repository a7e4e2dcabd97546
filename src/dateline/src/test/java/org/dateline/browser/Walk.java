package org.dateline.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reader who goes by keyboard alone, and looks where the focus is at each step. */
final class Walk {

    /** More stops than any page has. */
    private static final int STEPS = 1500;

    /** What is wrong with the focused element, the empty string if nothing; null once the focus has left the page. */
    private static final String LOOK = """
            () => {
                const one = document.activeElement;
                if (!one || one === document.body) { return null }
                const faults = [];
                const style = getComputedStyle(one);
                if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) { faults.push('not marked') }
                const box = [...one.getClientRects()].find(all => all.width > 0 && all.height > 0);
                if (!box) {
                    faults.push('nowhere');
                } else {
                    const x = box.left + box.width / 2, y = box.top + Math.min(box.height, innerHeight) / 2;
                    const hit = document.elementFromPoint(x, y);
                    if (!hit) {
                        faults.push('out of sight at ' + x + ',' + y);
                    } else if (!one.contains(hit) && !hit.contains(one)) {
                        faults.push('covered by ' + hit.outerHTML.slice(0, 80));
                    }
                }
                if (window.last && !(window.last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)) {
                    faults.push('out of order');
                }
                window.last = one;
                one.setAttribute('walked', '');
                return faults.length ? faults.join(', ') + ': ' + one.outerHTML.slice(0, 120) : '';
            }""";

    /** What can be used but was not come by. */
    private static final String MISSED = """
            [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                .filter(one => !one.hasAttribute('walked') && one.tabIndex >= 0
                    && one.checkVisibility({visibilityProperty: true}) && !one.disabled)
                .map(one => one.outerHTML.slice(0, 120))""";

    private final Tab tab;

    Walk(Tab tab) {
        this.tab = tab;
    }

    /** Goes through the whole page, and tells of each stop with which something is wrong. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        int steps = 0;
        for (Optional<String> seen = step(); seen.isPresent(); seen = step()) {
            seen.filter(fault -> !fault.isEmpty()).ifPresent(faults::add);
            if (++steps == STEPS) {
                throw new AssertionError("The focus never leaves the page: " + faults);
            }
        }
        tab.list(MISSED).forEach(missed -> faults.add("not come by: " + missed));
        return faults;
    }

    /** Goes on to the next element that the selector matches. */
    Walk to(String selector) {
        for (int i = 0; i < STEPS; i++) {
            tab.page().keyboard().press("Tab");
            if (Boolean.TRUE.equals(tab.page().evaluate("which => document.activeElement.matches(which)", selector))) {
                return this;
            }
        }
        throw new AssertionError("Not come by from " + tab.page().url() + ": " + selector);
    }

    Walk press(String key) {
        tab.page().keyboard().press(key);
        return this;
    }

    /** Follows the link that has the focus. */
    Walk follow() {
        tab.page().waitForNavigation(() -> press("Enter"));
        return this;
    }

    Walk type(String words) {
        tab.page().keyboard().type(words);
        return this;
    }

    private Optional<String> step() {
        press("Tab");
        return Optional.ofNullable((String) tab.page().evaluate(LOOK));
    }
}
