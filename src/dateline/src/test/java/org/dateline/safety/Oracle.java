package org.dateline.safety;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * Whether somebody else takes a body's HTML for safe: cleaned by jsoup down to what a body may hold, it stays as it was.
 */
public final class Oracle {

    private static final String PAGE = "https://gazette.example/story/event/";

    private static final String[] ELEMENTS = {
        "a",
        "blockquote",
        "br",
        "code",
        "em",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "img",
        "li",
        "ol",
        "p",
        "pre",
        "small",
        "strong",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul"
    };

    private Oracle() {}

    public static String cleaned(String html) {
        Safelist allowed = new Safelist()
                .addTags(ELEMENTS)
                .addAttributes("a", "href")
                .addAttributes("img", "src", "alt", "loading")
                .addAttributes("small", "class")
                .addAttributes("ol", "start")
                .addProtocols("a", "href", "https", "http", "mailto")
                .addProtocols("img", "src", "https")
                // Links are relative, and must stay so.
                .preserveRelativeLinks(true);
        for (String heading : new String[] {"h2", "h3", "h4", "h5", "h6"}) {
            allowed.addAttributes(heading, "id");
        }
        return Jsoup.clean(html, PAGE, allowed, settings());
    }

    /** The same HTML as jsoup writes it, so that only what cleaning takes away makes a difference. */
    public static String asWritten(String html) {
        Document page = Jsoup.parseBodyFragment(html, PAGE);
        page.outputSettings(settings());
        return page.body().html();
    }

    private static Document.OutputSettings settings() {
        return new Document.OutputSettings().prettyPrint(false);
    }
}
