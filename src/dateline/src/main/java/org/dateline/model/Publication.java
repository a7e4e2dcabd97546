package org.dateline.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.problem.Location;
import org.dateline.problem.Severities;

/**
 * What the publication is: {@code site/dateline.yaml}.
 *
 * @param baseUrl where the site will stand, without a closing slash
 * @param language BCP 47 tag
 * @param zone IANA zone
 * @param home the explainer on the front page; empty for the only one, or a list of them
 * @param languages of the editions, the publication's own first
 * @param policies address by name: corrections, verification, ethics, ownership
 * @param licence of the data, in words
 * @param severities what it makes of the rules
 * @param names of the publication in its editions, by language
 * @param footers of the editions, by language
 */
public record Publication(
        String name,
        String baseUrl,
        String language,
        String zone,
        Publisher publisher,
        Optional<Home> home,
        List<String> languages,
        Map<String, String> policies,
        Optional<String> licence,
        Severities severities,
        Optional<String> footer,
        Map<String, String> names,
        Map<String, String> footers) {

    /** Stands in while the settings cannot be read, so that all else is checked all the same. */
    public static final Publication UNNAMED = new Publication(
            "",
            "https://example.invalid",
            "en",
            "Etc/UTC",
            new Publisher("", Optional.empty(), Optional.empty()),
            Optional.empty(),
            List.of("en"),
            Map.of(),
            Optional.empty(),
            Severities.DEFAULT,
            Optional.empty(),
            Map.of(),
            Map.of());

    /**
     * What the settings name as the front page.
     *
     * @param explainer its id
     * @param at where it is named
     */
    public record Home(String explainer, Location at) {}

    /** The organisation that answers for the site. */
    public record Publisher(String name, Optional<String> url, Optional<String> logo) {}

    /** The same for an edition: words that the settings say in one language only are marked with that. */
    public Publication in(String edition) {
        return new Publication(
                Optional.ofNullable(names.get(edition)).orElseGet(() -> Foreign.marked(name, language)),
                baseUrl,
                edition,
                zone,
                new Publisher(Foreign.marked(publisher.name(), language), publisher.url(), publisher.logo()),
                home,
                languages,
                policies,
                licence.map(words -> Foreign.marked(words, language)),
                severities,
                Optional.ofNullable(footers.get(edition))
                        .or(() -> footer.map(words -> Foreign.marked(words, language))),
                names,
                footers);
    }

    /** The path of the base address with a closing slash: {@code /} or {@code /news/}. */
    public String basePath() {
        int host = baseUrl.indexOf("//") + 2;
        int path = baseUrl.indexOf('/', host);
        return path < 0 ? "/" : baseUrl.substring(path) + "/";
    }

    /** The absolute, canonical address of a page. */
    public String canonical(Address address) {
        return baseUrl + "/" + address.path();
    }
}
