package org.dateline.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.Address;
import org.dateline.model.Body;
import org.dateline.model.Publication;

/** What search engines read: {@code sitemap.xml} (sitemaps.org 0.9) and {@code robots.txt} (RFC 9309). */
final class Sitemap {

    /**
     * A page at its canonical address.
     *
     * @param alternates the page in all its languages; empty where it has one only
     */
    record Page(Address address, List<Alternates.Alternate> alternates) {}

    private Sitemap() {}

    /**
     * @param pages those that search engines may list, sorted
     */
    static byte[] xml(Publication publication, List<Page> pages) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
        boolean several = pages.stream().anyMatch(page -> !page.alternates().isEmpty());
        xml.append(several ? " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n" : ">\n");
        for (Page page : pages) {
            xml.append("  <url><loc>")
                    .append(Body.escaped(publication.canonical(page.address())))
                    .append("</loc>");
            page.alternates()
                    .forEach(one -> xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                            .append(one.language())
                            .append("\" href=\"")
                            .append(Body.escaped(publication.canonical(one.page())))
                            .append("\"/>"));
            xml.append("</url>\n");
        }
        return xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] robots(Publication publication) {
        return ("User-agent: *\nAllow: /\n\nSitemap: " + publication.canonical(new Address("sitemap.xml")) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
