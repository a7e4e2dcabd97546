package org.dateline.reporter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.problem.Rule;

/**
 * The page of a rule, {@code docs/rules/<id>.md}, which travels in the jar.
 *
 * @param markdown all of it
 */
record RulePage(String markdown) {

    private static final String WHY = "## Why";

    /** Its page; empty for a rule that has none. */
    static Optional<RulePage> of(Rule rule) {
        try (InputStream page = RulePage.class.getResourceAsStream("/org/dateline/rules/" + rule.id() + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new RulePage(
                            new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the rule is about, in a sentence: the first paragraph. */
    String summary() {
        return paragraphs(markdown).stream()
                .filter(paragraph -> !paragraph.startsWith("#"))
                .findFirst()
                .orElse("");
    }

    /** Why there is such a rule. */
    String why() {
        int heading = markdown.indexOf("\n" + WHY + "\n");
        if (heading < 0) {
            return summary();
        }
        int start = heading + WHY.length() + 2;
        int end = markdown.indexOf("\n## ", start);
        return String.join("\n\n", paragraphs(markdown.substring(start, end < 0 ? markdown.length() : end)));
    }

    private static List<String> paragraphs(String text) {
        return List.of(text.strip().split("\n{2,}")).stream()
                .map(paragraph -> paragraph.lines().map(String::strip).collect(Collectors.joining(" ")))
                .toList();
    }
}
