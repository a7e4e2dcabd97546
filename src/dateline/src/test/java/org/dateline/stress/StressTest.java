package org.dateline.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dateline.fixture.Folder;
import org.dateline.fixture.HtmlChecker;
import org.dateline.fixture.Project;
import org.dateline.fixture.Resolver;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A story of any shape is a site: no problem, HTML as the standard has it, no link to nowhere, no page above its budget.
 * With {@code -Ddateline.stress=FOLDER} the sites stay in that folder, to be looked at.
 */
class StressTest {

    private static final String STORY = "story/index.html";

    @ParameterizedTest
    @EnumSource
    void isASite(Stress stress, @TempDir Path temporary) throws Exception {
        Path folder = Optional.ofNullable(System.getProperty("dateline.stress"))
                .map(kept -> Path.of(kept, stress.name()))
                .orElse(temporary);
        Project project = stress.in(folder);

        assertThat(project.build().problems()).isEmpty();
        List<String> pages = pages(project);
        assertValid(project, pages);
        assertNothingBroken(project, pages);
        assertLight(project);
    }

    @Test
    void aDayWithoutAnHourIsNotCountedInItsFirst(@TempDir Path folder) {
        Project project = Stress.ONE_DAY.in(folder);
        project.build();

        assertThat(project.page(STORY).select("[aria-labelledby=when]").text())
                .contains("06:006 events")
                .doesNotContain("10 events");
    }

    private static void assertValid(Project project, List<String> pages) throws Exception {
        HtmlChecker checker = new HtmlChecker();
        List<String> found = new ArrayList<>();
        for (String page : pages) {
            found.addAll(checker.check(page, project.text(page)));
        }
        assertThat(found).isEmpty();
    }

    private static void assertNothingBroken(Project project, List<String> pages) {
        URI root = project.output().toUri().resolve("./");
        Resolver resolver = new Resolver(root, address -> {
            Path file = Path.of(address);
            return Files.isRegularFile(file) ? Optional.of(Folder.read(file)) : Optional.empty();
        });
        assertThat(resolver.broken(
                        pages.stream().filter(page -> !page.equals("404.html")).map(root::resolve)))
                .isEmpty();
        assertThat(resolver.seen()).contains(root.resolve(STORY));
    }

    /** An explainer of 20 events has 50 KB for all that it loads, one of 200 has 100 KB, and others in proportion. */
    private static void assertLight(Project project) {
        Document story = project.page(STORY);
        int events = story.select("article.ev").size();
        int loaded = Stream.concat(
                        Stream.of(STORY),
                        Stream.of("link[rel=stylesheet]", "script[src]")
                                .flatMap(part -> story.select(part).stream())
                                .map(part -> part.absUrl(part.hasAttr("src") ? "src" : "href"))
                                .map(address -> URI.create(address).getPath().substring(1)))
                .mapToInt(file -> compressed(project.text(file)))
                .sum();
        assertThat(events).isPositive();
        assertThat(loaded).isLessThan(50_000 + Math.max(0, events - 20) * 50_000 / 180);
    }

    private static List<String> pages(Project project) {
        return Folder.files(project.output()).keySet().stream()
                .filter(name -> name.endsWith(".html"))
                .toList();
    }

    private static int compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
