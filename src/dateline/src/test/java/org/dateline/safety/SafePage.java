package org.dateline.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What no page may hold, whatever was typed. */
final class SafePage {

    private static final List<String> ADDRESSES =
            List.of("href", "src", "srcset", "action", "formaction", "poster", "data", "xlink:href", "content");

    /** The theme's own script stands in the head; a form sends nothing anywhere. */
    private static final String FOREIGN =
            "script:not([type=application/ld+json]):not(head > script[src]), iframe, object,"
                    + " embed, base, form:not([data-enhanced]), form[action], frame";

    private SafePage() {}

    static void assertSafe(String name, Document page) {
        assertThat(page.select(FOREIGN)).as(name).isEmpty();
        assertThat(page.select("head > script[src]"))
                .as(name)
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(script -> script.attr("src").matches("([.][.]/)*(/[^:]*)?assets/dateline[.]js"));
        for (Element element : page.getAllElements()) {
            assertThat(element.tagName()).as(name).doesNotStartWith("xss");
            element.attributes().forEach(attribute -> assertSafe(name + " " + element.cssSelector(), attribute));
        }
    }

    private static void assertSafe(String place, Attribute attribute) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(key).as(place).doesNotStartWith("on").isNotEqualTo("srcdoc").isNotEqualTo("style");
        if (ADDRESSES.contains(key)) {
            assertThat(unsafeSchemes(attribute.getValue()))
                    .as(place + " " + key)
                    .isEmpty();
        }
    }

    /** Browsers drop blanks and control characters in front of a scheme, and tabs and line breaks inside. */
    private static List<String> unsafeSchemes(String address) {
        String seen = address.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        return Stream.of("javascript:", "data:", "vbscript:", "file:", "blob:")
                .filter(seen::startsWith)
                .toList();
    }
}
