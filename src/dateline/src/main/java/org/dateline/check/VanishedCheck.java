package org.dateline.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.dateline.model.LiveAddress;
import org.dateline.model.Publication;
import org.dateline.problem.Location;
import org.dateline.problem.Nearest;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/**
 * Addresses that readers know must go on leading somewhere: to the entry, to the one that took its place, or to a
 * tombstone.
 *
 * @param made paths of all files of the site
 * @param failed ids of entries that cannot be read, which is reported where they stand
 * @param old addresses that those entries would lead on from
 * @param folders first folder of an address → the folder of the content that it comes from, as problems name it
 */
public record VanishedCheck(
        Publication publication,
        SortedSet<String> made,
        Set<String> failed,
        Set<String> old,
        Map<String, String> folders) {

    private static final String INDEX = "index.html";

    /** A problem for each address that leads nowhere. */
    public Stream<Problem> check(List<LiveAddress> live) {
        return live.stream().flatMap(address -> check(address).stream());
    }

    private Optional<Problem> check(LiveAddress address) {
        Optional<String> path = path(address.url());
        if (path.isEmpty()) {
            return Optional.of(Problem.of(
                    Rule.ADDRESS_VANISHED,
                    address.at(),
                    "“" + address.url() + "” is no address of this site",
                    "fetch the sitemap of " + publication.baseUrl() + "/, or correct base_url in the settings"));
        }
        List<String> parts = Arrays.asList(path.get().split("/"));
        if (isMade(path.get()) || parts.stream().anyMatch(failed::contains) || old.contains(String.join("/", parts))) {
            return Optional.empty();
        }
        Location at =
                Optional.ofNullable(folders.get(parts.get(0))).map(Location::of).orElse(address.at());
        return Optional.of(Problem.of(
                Rule.ADDRESS_VANISHED,
                at,
                "“" + path.get() + "” is published, and this build does not make it",
                hint(path.get())));
    }

    private String hint(String path) {
        if (!path.endsWith("/")) {
            return "put the file back";
        }
        String alias = path.substring(0, path.length() - 1);
        List<String> pages = made.stream()
                .filter(file -> file.endsWith("/" + INDEX))
                .map(file -> file.substring(0, file.length() - INDEX.length()))
                .toList();
        String near = Nearest.to(path, pages)
                .map(page -> " (“" + page + "” is the nearest)")
                .orElse("");
        return "add “" + alias + "” to aliases: of the entry that took its place" + near + ", or retract it";
    }

    private boolean isMade(String path) {
        return path.isEmpty() || path.endsWith("/")
                ? made.contains(path + INDEX)
                : made.contains(path) || made.contains(path + "/" + INDEX) || made.contains(path + ".html");
    }

    /** Where in the site an address leads; empty for one of another site. Whether it is secure makes no difference. */
    private Optional<String> path(String url) {
        try {
            URI address = new URI(url);
            URI base = new URI(publication.baseUrl());
            String path = Optional.ofNullable(address.getPath()).orElse("");
            boolean ours = address.getScheme() != null
                    && address.getScheme().matches("https?")
                    && base.getAuthority().equalsIgnoreCase(address.getAuthority())
                    && (path + "/").startsWith(publication.basePath());
            return ours
                    ? Optional.of(path.substring(
                            Math.min(path.length(), publication.basePath().length())))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
