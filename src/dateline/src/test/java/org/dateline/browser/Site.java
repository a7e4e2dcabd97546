package org.dateline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.BuildResult;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.fixture.StaticServer;
import org.jsoup.nodes.Document;

/** A built site, in its folder and served. */
record Site(Project project, StaticServer server) implements AutoCloseable {

    /** Names in addresses that stand for one of many. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    static Site of(Project project) {
        BuildResult result = project.build();
        if (result.published().isEmpty()) {
            throw new AssertionError(project.root() + " does not build: " + result.problems());
        }
        try {
            return new Site(project, new StaticServer(project.output(), "/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI http(String page) {
        return server.root().resolve(page);
    }

    URI file(String page) {
        return project.output().toUri().resolve(page);
    }

    byte[] bytes(String page) {
        return project.text(page).getBytes(StandardCharsets.UTF_8);
    }

    Document document(String page) {
        return project.page(page);
    }

    /** The paths of all pages, those of redirects aside. */
    List<String> pages() {
        return Folder.files(project.output()).keySet().stream()
                .filter(name -> name.endsWith(".html"))
                .filter(name -> !project.text(name).contains("http-equiv=\"refresh\""))
                .toList();
    }

    /**
     * One page of each kind, the largest, in each language: pages are of one kind whose addresses differ in the ids of
     * entries and in numbers.
     */
    List<String> kinds() {
        Set<String> ids = ids();
        Map<String, List<String>> kinds = pages().stream()
                .collect(Collectors.groupingBy(page -> kind(page, ids), TreeMap::new, Collectors.toList()));
        return kinds.values().stream()
                .map(alike -> alike.stream()
                        .max(Comparator.comparing(page -> project.text(page).length()))
                        .orElseThrow())
                .toList();
    }

    private static String kind(String page, Set<String> ids) {
        return List.of(page.split("/")).stream()
                .map(name -> ids.contains(name) ? "*" : NUMBER.matcher(name).matches() ? "0" : name)
                .collect(Collectors.joining("/"));
    }

    /** Ids of events and of background, and what statuses are called. */
    private Set<String> ids() {
        Set<String> ids =
                new TreeSet<>(List.of("reported", "claimed", "disputed", "confirmed", "expected", "withdrawn"));
        Folder.files(project.root().resolve("content")).keySet().stream()
                .map(Path::of)
                .filter(path -> path.toString().contains("events") || path.startsWith("background"))
                .map(path -> path.getFileName().toString().replaceFirst("\\..*", ""))
                .map(name -> name.replaceFirst("^\\d{4}(-\\d\\d)*-", ""))
                .forEach(ids::add);
        return ids;
    }

    @Override
    public String toString() {
        return project.root().getFileName().toString();
    }

    @Override
    public void close() {
        server.close();
    }
}
