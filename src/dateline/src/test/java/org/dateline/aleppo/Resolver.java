package org.dateline.aleppo;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Follows every internal link of a site from page to page, and tells of those that lead nowhere. */
final class Resolver {

    private final URI root;
    private final Function<URI, Optional<String>> fetch;
    private final Map<URI, Optional<Document>> pages = new TreeMap<>();
    private final Set<String> broken = new TreeSet<>();
    private int followed;

    /**
     * @param root address of the site; what does not start with it is not followed
     * @param fetch what stands at an address; empty where there is nothing
     */
    Resolver(URI root, Function<URI, Optional<String>> fetch) {
        this.root = root;
        this.fetch = fetch;
    }

    /** Follows the links of these pages, and of all pages that they lead to. */
    Set<String> broken(Stream<URI> starts) {
        starts.forEach(this::visit);
        return broken;
    }

    /** How many links were followed. */
    int followed() {
        return followed;
    }

    Set<URI> seen() {
        return pages.keySet();
    }

    private Optional<Document> visit(URI address) {
        if (pages.containsKey(address)) {
            return pages.get(address);
        }
        Optional<Document> page = fetch.apply(address).map(html -> Jsoup.parse(html, address.toString()));
        pages.put(address, page);
        if (address.getPath().matches(".*(/|\\.html)")) {
            page.ifPresent(one -> links(one).forEach(link -> follow(address, link)));
        }
        return page;
    }

    private void follow(URI from, String link) {
        followed++;
        URI to = from.resolve(link);
        if (!to.toString().startsWith(root.toString())) {
            return;
        }
        URI page = URI.create(to.toString().replaceFirst("#.*", ""));
        Optional<Document> target = visit(page);
        if (target.isEmpty()) {
            broken.add(from + " → " + link);
        } else if (to.getFragment() != null && target.get().getElementById(to.getFragment()) == null) {
            broken.add(from + " → " + link + " (no such anchor)");
        }
    }

    /** Everything that a browser would load from, or lead to, another address. */
    private static Set<String> links(Document page) {
        return Stream.of("href", "src", "poster", "data")
                .flatMap(name -> page.select("[" + name + "]:not([rel=canonical])").eachAttr(name).stream())
                .filter(link -> !link.startsWith("mailto:"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
