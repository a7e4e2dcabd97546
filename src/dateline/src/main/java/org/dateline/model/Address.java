package org.dateline.model;

import java.util.Optional;

/**
 * The address of a page inside the site.
 *
 * @param path relative to the site's root; ends in {@code /} for a page in a folder of its own, is empty for the front
 *     page, and otherwise names a file ({@code 404.html})
 */
public record Address(String path) {

    public static final Address FRONT = new Address("");

    public static Address ofExplainer(String id) {
        return new Address(id + "/");
    }

    public static Address ofEvent(String explainer, String id) {
        return new Address(explainer + "/" + id + "/");
    }

    public static Address ofBackground(String id) {
        return new Address("background/" + id + "/");
    }

    /** The page of all that a source says. */
    public static Address ofSource(String id) {
        return new Address("sources/" + id + "/");
    }

    /** The old address that an alias of this page means: beside the page, unless it names its folder. */
    public Address alias(String alias) {
        String folder = alias.contains("/") ? "" : path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
        return new Address(folder + alias + "/");
    }

    /** The same page of an edition. */
    public Address in(Site.Place place) {
        return place.folder().isEmpty() ? this : new Address(place.folder() + path);
    }

    /** The name of its folder: an entry's id. */
    public String name() {
        String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** The file that holds the page. */
    public String file() {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** The way from this page to the site's root: empty or {@code ../} once for each folder. */
    public String toRoot() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** A link from this page to another one that works from a folder as well as over HTTP. */
    public String to(Address other) {
        return toRoot() + other.file();
    }

    /** As {@link #to(Address)}, at an anchor. */
    public String to(Address other, Optional<String> anchor) {
        String fragment = anchor.map(name -> "#" + name).orElse("");
        return other.equals(this) && !fragment.isEmpty() ? fragment : to(other) + fragment;
    }
}
