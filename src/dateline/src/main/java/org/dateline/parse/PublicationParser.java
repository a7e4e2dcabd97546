package org.dateline.parse;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Publication;
import org.dateline.parse.scalar.Links;
import org.dateline.parse.scalar.Mistake;
import org.dateline.problem.Nearest;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.problem.Severities;
import org.dateline.problem.Severity;
import org.dateline.source.SourceFile;

/** Reads the settings of the publication: {@code site/dateline.yaml}. */
public final class PublicationParser {

    private static final List<String> RULES =
            Arrays.stream(Rule.values()).map(Rule::id).toList();

    private static final Shape SITE = Shape.Scalar.of("address of a site", "https?://[^/\\s?#@][^\\s?#@]*", false);

    private PublicationParser() {}

    /**
     * The settings; what is wrong in them is as if it were not there, so that all else is checked all the same.
     *
     * @param problems collects what is wrong
     */
    public static Publication parse(SourceFile file, List<Problem> problems) {
        Reading reading = new Reading(file);
        Publication publication = parse(reading);
        problems.addAll(reading.problems().sorted());
        return publication;
    }

    static Publication parse(Reading reading) {
        Fields fields = reading.fields();
        fields.require("name", "base_url");
        Optional<String> title = fields.text("name");
        Optional<String> baseUrl = fields.read("base_url", SITE, PublicationParser::baseUrl);
        String language = fields.language("language").orElse("en");
        String zone = fields.zone().orElse("Etc/UTC");
        Optional<Publication.Publisher> publisher = fields.fields("publisher").map(inner -> {
            inner.require("name");
            var parsed =
                    new Publication.Publisher(inner.text("name").orElse(""), inner.address("url"), inner.text("logo"));
            inner.refuseOthers();
            return parsed;
        });
        Optional<Publication.Home> home = fields.id("home").map(id -> new Publication.Home(id, fields.at("home")));
        List<String> languages = fields.languages("languages");
        Map<String, String> names = byLanguage(fields, "names", languages);
        Map<String, String> footers = byLanguage(fields, "footers", languages);
        Map<String, String> policies = policies(fields);
        Optional<String> licence = fields.text("licence");
        Severities severities = severities(fields);
        Optional<String> footer = fields.text("footer");
        fields.refuseOthers();
        String name = title.orElse(Publication.UNNAMED.name());
        return new Publication(
                name,
                baseUrl.orElse(Publication.UNNAMED.baseUrl()),
                language,
                zone,
                publisher.orElse(new Publication.Publisher(name, Optional.empty(), Optional.empty())),
                home,
                Stream.concat(Stream.of(language), languages.stream())
                        .distinct()
                        .toList(),
                policies,
                licence,
                severities,
                footer,
                names,
                footers);
    }

    private static Map<String, String> policies(Fields fields) {
        Map<String, String> policies = new LinkedHashMap<>();
        fields.fields("policies").ifPresent(inner -> {
            for (String policy : List.of("corrections", "verification", "ethics", "ownership")) {
                inner.address(policy).ifPresent(address -> policies.put(policy, address));
            }
            inner.refuseOthers();
        });
        return policies;
    }

    /** What editions say in the place of a field. */
    private static Map<String, String> byLanguage(Fields fields, String key, List<String> languages) {
        return fields.fields(key)
                .map(inner -> {
                    Map<String, String> texts = inner.textByKey();
                    texts.keySet().stream()
                            .filter(language -> !languages.contains(language))
                            .forEach(language -> inner.report(
                                    Rule.VALUE_NOT_LISTED,
                                    language,
                                    "“" + language + "” is not a language of this publication",
                                    "add it to languages: above, or correct it"));
                    return texts;
                })
                .orElse(Map.of());
    }

    private static Severities severities(Fields fields) {
        Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
        fields.fields("rules")
                .ifPresent(inner -> inner.keys(RULES).toList().forEach(id -> {
                    Optional<Rule> rule = Rule.of(id);
                    Form<Severity> form = Form.oneOf(id, Severity.class, "-");
                    Shape shape = rule.filter(Rule::alwaysError).isPresent()
                            ? new Shape.Words(List.of(Severity.ERROR.word()))
                            : form.shape();
                    Optional<Severity> severity = inner.read(id, shape, form.reader());
                    if (rule.isEmpty()) {
                        inner.report(
                                Rule.VALUE_NOT_LISTED,
                                id,
                                "There is no rule “" + id + "”",
                                Nearest.hint(id, RULES, "take an id from a report"));
                    } else if (rule.get().alwaysError()
                            && severity.filter(weight -> weight != Severity.ERROR)
                                    .isPresent()) {
                        inner.report(
                                Rule.VALUE_NOT_LISTED,
                                id,
                                "“" + id + "” is always an error: what breaks it cannot be published whole",
                                "take the line out");
                    } else {
                        severity.ifPresent(weight -> severities.put(rule.get(), weight));
                    }
                }));
        return new Severities(severities);
    }

    /** Pages are named below it, so it can only be scheme, host and path. */
    private static String baseUrl(String text) throws Mistake {
        String url = Links.external(text);
        if (!url.startsWith("http") || url.contains("?") || url.contains("#") || url.contains("@")) {
            throw new Mistake(
                    Rule.VALUE_ADDRESS,
                    "“" + text + "” cannot be the address of a site",
                    "write scheme, host and path only, as in https://example.org/news");
        }
        return url.replaceAll("/+$", "");
    }
}
