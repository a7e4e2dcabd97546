package org.dateline.reporter;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.problem.Baseline;
import org.dateline.problem.Edit;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.problem.Severity;

/**
 * Problems in the Static Analysis Results Interchange Format (SARIF) 2.1.0 of OASIS: one run, with the page of each rule
 * that it names.
 */
public final class SarifReporter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What code hosts take for the root of the repository. */
    private static final String PROJECT = "%SRCROOT%";

    private final Map<Rule, Integer> indexes = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** The lines of the document. */
    public List<String> lines(Findings findings) {
        findings.problems().stream()
                .map(Problem::rule)
                .sorted()
                .distinct()
                .forEach(rule -> indexes.put(rule, indexes.size()));
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver()));
        run.put("columnKind", "unicodeCodePoints");
        run.put("originalUriBaseIds", Map.of(PROJECT, Map.of("description", text("The project's folder"))));
        run.put("results", findings.problems().stream().map(this::result).toList());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", SCHEMA);
        document.put("version", "2.1.0");
        document.put("runs", List.of(run));
        return JsonReporter.print(document);
    }

    private Map<String, Object> driver() {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Dateline");
        Optional.ofNullable(SarifReporter.class.getPackage().getImplementationVersion())
                .ifPresent(version -> driver.put("version", version));
        driver.put(
                "rules",
                indexes.keySet().stream().map(SarifReporter::descriptor).toList());
        return driver;
    }

    private static Map<String, Object> descriptor(Rule rule) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("id", rule.id());
        RulePage.of(rule).ifPresent(page -> {
            descriptor.put("shortDescription", text(page.summary()));
            descriptor.put("fullDescription", text(page.why()));
            Map<String, Object> help = text(page.why());
            help.put("markdown", page.markdown());
            descriptor.put("help", help);
        });
        Map<String, Object> configuration = new LinkedHashMap<>();
        configuration.put("enabled", rule.severity() != Severity.OFF);
        configuration.put("level", level(rule.severity()));
        descriptor.put("defaultConfiguration", configuration);
        return descriptor;
    }

    private Map<String, Object> result(Problem problem) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.rule().id());
        result.put("ruleIndex", indexes.get(problem.rule()));
        result.put("level", level(problem.severity()));
        result.put("message", text(problem.message() + (problem.hint().isEmpty() ? "" : " — " + problem.hint())));
        result.put("locations", List.of(Map.of("physicalLocation", place(problem.location()))));
        result.put("partialFingerprints", Map.of("problem/v1", fingerprint(problem)));
        problem.edit()
                .filter(SarifReporter::isOneReplacement)
                .ifPresent(edit -> result.put("fixes", List.of(fix(edit))));
        return result;
    }

    /** The same while lines move, as for a baseline, and another one for each of several alike. */
    private String fingerprint(Problem problem) {
        String line = Baseline.line(problem);
        return Fingerprint.of(line + " " + seen.merge(line, 1, Integer::sum));
    }

    private static Map<String, Object> place(Location location) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", artifact(location.file()));
        if (location.line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", location.line());
            if (location.column() > 0) {
                region.put("startColumn", location.column());
            }
            place.put("region", region);
        }
        return place;
    }

    /** Another name for a file, or a line that is indented like its neighbour, is for {@code dateline fix} alone. */
    private static boolean isOneReplacement(Edit edit) {
        return !edit.renames() && edit.below().isEmpty() && !edit.text().contains("\n");
    }

    private static Map<String, Object> fix(Edit edit) {
        Map<String, Object> deleted = new LinkedHashMap<>();
        deleted.put("startLine", edit.at().line());
        deleted.put("startColumn", edit.at().column());
        deleted.put(
                "endColumn",
                edit.at().column() + edit.text().codePointCount(0, edit.text().length()));
        Map<String, Object> replacement = new LinkedHashMap<>();
        replacement.put("deletedRegion", deleted);
        replacement.put("insertedContent", text(edit.instead()));
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("artifactLocation", artifact(edit.at().file()));
        change.put("replacements", List.of(replacement));
        Map<String, Object> fix = new LinkedHashMap<>();
        fix.put("description", text("Write " + edit.instead()));
        fix.put("artifactChanges", List.of(change));
        return fix;
    }

    private static Map<String, Object> artifact(String file) {
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("uri", UriPath.of(file));
        artifact.put("uriBaseId", PROJECT);
        return artifact;
    }

    private static Map<String, Object> text(String text) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", text);
        return map;
    }

    private static String level(Severity severity) {
        return severity == Severity.OFF ? "none" : severity.word();
    }
}
