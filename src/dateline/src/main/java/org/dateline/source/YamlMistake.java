package org.dateline.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Puts a scanner's complaint into an editor's words: the line that she typed, and what is likely wrong with it. */
final class YamlMistake {

    private static final String KEY = "^(\\s*(?:- )?[^\\s:\"']+:\\s+)";
    private static final Pattern OPEN_QUOTE = Pattern.compile(KEY + "(\"[^\"]*|'[^']*)$");
    private static final Pattern TEXT_BEHIND_QUOTE = Pattern.compile(KEY + "(?:\"[^\"]*\"|'[^']*')\\s*[^\\s#,}\\]].*$");
    private static final Pattern INNER_COLON = Pattern.compile(KEY + "[^\"'\\s\\[{].*:(?:\\s.*)?$");
    private static final Pattern LEADING_SIGN = Pattern.compile(KEY + "([\\[@*&!>%`{|]).*$");

    private YamlMistake() {}

    static Problem explain(MarkedYAMLException e, String[] lines, String name, int firstLine) {
        Mark mark = Optional.ofNullable(e.getProblemMark()).orElse(e.getContextMark());
        int seen = mark == null ? 0 : Math.min(mark.getLine(), lines.length - 1);
        for (int i = 0; i <= seen; i++) {
            Matcher open = OPEN_QUOTE.matcher(lines[i]);
            if (open.matches() && !closesLater(lines, i, seen)) {
                String quote = open.group(2).substring(0, 1);
                return at(
                        name,
                        firstLine + i,
                        open.end(1) + 1,
                        "This quote is never closed",
                        "end the value with " + quote);
            }
        }
        String line = lines[seen];
        for (int i = seen; i >= 0 && line.isBlank(); i--) {
            line = lines[i];
            seen = i;
        }
        return likely(line, name, firstLine + seen)
                .orElseGet(() -> at(
                        name,
                        firstLine + (mark == null ? 0 : mark.getLine()),
                        mark == null ? 1 : mark.getColumn() + 1,
                        "YAML cannot read this: " + text(e),
                        "look at the quotes, colons and indents of this line and the one above"));
    }

    /** A quoted value may run over several indented lines; then its quote closes on one of them. */
    private static boolean closesLater(String[] lines, int opened, int seen) {
        for (int i = opened + 1; i <= seen; i++) {
            if (!lines[i].isBlank() && !Character.isWhitespace(lines[i].charAt(0))) {
                return false;
            }
            if (lines[i].stripTrailing().endsWith("\"")
                    || lines[i].stripTrailing().endsWith("'")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Problem> likely(String line, String name, int number) {
        Matcher behind = TEXT_BEHIND_QUOTE.matcher(line);
        if (behind.matches()) {
            return Optional.of(at(
                    name,
                    number,
                    behind.end(1) + 1,
                    "There is text behind the closing quote",
                    "put the whole value in quotes of the other kind: '\"Large parts\" of Aleppo'"));
        }
        Matcher sign = LEADING_SIGN.matcher(line);
        if (sign.matches()) {
            return Optional.of(at(
                    name,
                    number,
                    sign.end(1) + 1,
                    "A value cannot start with “" + sign.group(2) + "”: YAML has a meaning for it",
                    "put the whole value in quotes"));
        }
        Matcher colon = INNER_COLON.matcher(line);
        if (colon.matches()) {
            String value = line.substring(colon.end(1)).strip();
            return Optional.of(at(
                    name,
                    number,
                    colon.end(1) + 1,
                    "This value holds a colon, which YAML reads as a key",
                    "put it in quotes: \"" + value.replace("\"", "\\\"") + "\""));
        }
        if (line.startsWith("\t") || line.contains("\t")) {
            return Optional.of(at(name, number, line.indexOf('\t') + 1, "YAML allows no tabs here", "use spaces"));
        }
        return Optional.empty();
    }

    private static String text(MarkedYAMLException e) {
        return Optional.ofNullable(e.getProblem()).orElse("unknown").toLowerCase(Locale.ROOT);
    }

    private static Problem at(String name, int line, int column, String message, String hint) {
        return Problem.of(Rule.YAML_SYNTAX, new Location(name, line, column), message, hint);
    }
}
