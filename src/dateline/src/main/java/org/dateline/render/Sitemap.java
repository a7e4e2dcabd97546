package org.dateline.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.Address;
import org.dateline.model.Body;
import org.dateline.model.Publication;

/** What search engines read: {@code sitemap.xml} (sitemaps.org 0.9) and {@code robots.txt} (RFC 9309). */
final class Sitemap {

    private Sitemap() {}

    /**
     * @param pages the canonical addresses, sorted
     */
    static byte[] xml(Publication publication, List<Address> pages) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (Address page : pages) {
            xml.append("  <url><loc>")
                    .append(Body.escaped(publication.canonical(page)))
                    .append("</loc></url>\n");
        }
        return xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] robots(Publication publication) {
        return ("User-agent: *\nAllow: /\n\nSitemap: " + publication.canonical(new Address("sitemap.xml")) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
