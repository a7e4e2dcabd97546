package org.dateline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.fixture.Project;
import org.dateline.fixture.Repository;

/** The sites that tests look at, each built when the first test asks for it. */
final class Sites implements AutoCloseable {

    private final Path folder;
    private final Map<String, Site> built = new TreeMap<>();

    Sites() {
        try {
            folder = Files.createTempDirectory("dateline-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Aleppo explainer, in English and Arabic. */
    Site aleppo() {
        return site("aleppo", Project::aleppo);
    }

    /** A story of so many events. */
    Site story(int events) {
        return site("story-" + events, root -> NewsStory.in(root, events));
    }

    /** A folder of {@code src/test/golden} in the default theme: what the other sites have no page for. */
    Site example(String name) {
        Path golden = Repository.module().resolve("src/test/golden").resolve(name);
        return site(
                name,
                root -> new Project(root)
                        .copy(golden.resolve("content"), "content")
                        .copy(golden.resolve("site"), "site"));
    }

    private Site site(String name, Function<Path, Project> project) {
        return built.computeIfAbsent(name, key -> Site.of(project.apply(folder.resolve(key))));
    }

    @Override
    public void close() {
        built.values().forEach(Site::close);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
