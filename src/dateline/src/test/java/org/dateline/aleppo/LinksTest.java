package org.dateline.aleppo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Resolver;
import org.dateline.fixture.StaticServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every internal link and anchor leads somewhere, from a folder as well as over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinksTest {

    private AleppoSite site;

    @BeforeAll
    void build(@TempDir Path made) {
        site = AleppoSite.in(made);
    }

    @Test
    void fromAFolder() {
        // Resolved once, it has the one slash that resolved links have.
        URI root = site.project().output().toUri().resolve("./");
        assertNothingBroken(root, LinksTest::onDisk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/news/explained/"})
    void overHttp(String prefix) throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        try (StaticServer server = new StaticServer(site.project().output(), prefix)) {
            assertNothingBroken(server.root(), address -> get(client, address));
        }
    }

    /** Without script and without search: each filter, each order, each language. */
    @Test
    void everyPageIsReachedFromTheFrontPage() {
        URI root = site.project().output().toUri().resolve("./");
        Resolver resolver = new Resolver(root, LinksTest::onDisk);
        resolver.broken(Stream.of(root.resolve("index.html")));
        assertThat(resolver.seen())
                .containsAll(site.pages().stream()
                        .filter(page -> !page.equals("404.html"))
                        .map(root::resolve)
                        .toList());
    }

    @Test
    void thePageNotFoundWorksFromEveryAddress() {
        URI anywhere = URI.create(AleppoSite.BASE + "some/where/else/");
        List<String> links = Stream.of("href", "src")
                .flatMap(
                        name -> site
                                .project()
                                .page("404.html")
                                .select("[" + name + "]:not([rel=canonical])")
                                .eachAttr(name)
                                .stream())
                .filter(link -> !link.startsWith("#"))
                .toList();
        assertThat(links).hasSizeGreaterThan(8).allSatisfy(link -> {
            String to = anywhere.resolve(link).toString();
            assertThat(to).startsWith(AleppoSite.BASE);
            assertThat(site.project().output().resolve(file(to))).isRegularFile();
        });
    }

    private void assertNothingBroken(URI root, Function<URI, Optional<String>> fetch) {
        Resolver resolver = new Resolver(root, fetch);
        Stream<URI> pages =
                site.pages().stream().filter(page -> !page.equals("404.html")).map(root::resolve);
        assertThat(resolver.broken(pages)).isEmpty();
        assertThat(resolver.followed()).isGreaterThan(1000);
        assertThat(resolver.seen()).hasSizeGreaterThan(site.pages().size() - 1);
        assertThat(fetch.apply(root.resolve("no-such-page.html"))).isEmpty();
    }

    private static String file(String address) {
        String path = address.substring(AleppoSite.BASE.length()).replaceFirst("#.*", "");
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private static Optional<String> onDisk(URI address) {
        Path file = Path.of(address);
        return Files.isRegularFile(file) ? Optional.of(Folder.read(file)) : Optional.empty();
    }

    private static Optional<String> get(HttpClient client, URI address) {
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(address).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
