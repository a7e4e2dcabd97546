package org.dateline.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.source.Suspect.Cause;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A scanner's complaint in an editor's words: the line that she typed, and what is likely wrong with it.
 *
 * @param line of the YAML, from 0
 * @param repaired that line as it may have been meant; empty where that needs judgement
 */
record YamlMistake(Problem problem, int line, Optional<String> repaired) {

    private static final Pattern OPEN_QUOTE = Pattern.compile("^(\\s*(?:- +)?[^\\s:\"']+:[ \\t]+)(\"[^\"]*|'[^']*)$");

    static YamlMistake explain(MarkedYAMLException e, List<String> lines, String name, int firstLine) {
        int last = lines.size() - 1;
        Optional<Mark> problem = Optional.ofNullable(e.getProblemMark());
        Optional<Mark> context = Optional.ofNullable(e.getContextMark());
        Mark mark = problem.or(() -> context).orElseThrow();
        int seen = Math.min(mark.getLine(), last);
        if (e instanceof PlainParser.TooDeep) {
            return at(name, firstLine, seen, mark.getColumn(), "Fields are nested too deep here", "use fewer levels");
        }
        for (int i = 0; i <= seen; i++) {
            Matcher open = OPEN_QUOTE.matcher(lines.get(i));
            if (open.matches() && !closesLater(lines, i, seen)) {
                boolean single = open.group(2).startsWith("'");
                String hint =
                        single ? "end the value with ', or put all of it in double quotes" : "end the value with \"";
                return at(name, firstLine, i, open.end(1), "This quote is never closed", hint);
            }
        }
        String complaint = String.valueOf(e.getProblem());
        Set<Integer> suspects = new LinkedHashSet<>();
        if (complaint.contains("could not find expected ':'")) {
            context.ifPresent(start -> suspects.add(Math.min(start.getLine(), last)));
        }
        suspects.add(seen);
        context.ifPresent(start -> suspects.add(Math.min(start.getLine(), last)));
        suspects.add(above(lines, seen));
        for (int i : suspects) {
            String line = lines.get(i);
            String above = above(lines, i) == i ? "" : lines.get(above(lines, i));
            Optional<Cause> cause =
                    line.isBlank() ? Optional.empty() : LikelyCauses.of(new Suspect(line, above, complaint));
            if (cause.isPresent()) {
                return of(cause.get(), line, i, name, firstLine);
            }
        }
        return at(
                name,
                firstLine,
                seen,
                mark.getColumn(),
                "YAML cannot read this",
                "look at the quotes, colons and indents of this line and the one above");
    }

    private static YamlMistake of(Cause cause, String line, int i, String name, int firstLine) {
        Location at = new Location(name, firstLine + i, line.codePointCount(0, cause.column()) + 1);
        return new YamlMistake(
                Problem.of(Rule.YAML_SYNTAX, at, cause.message(), cause.hint()),
                i,
                Optional.of(cause.repaired()).filter(repaired -> !repaired.equals(line)));
    }

    private static YamlMistake at(String name, int firstLine, int line, int column, String message, String hint) {
        Location at = new Location(name, firstLine + line, column + 1);
        return new YamlMistake(Problem.of(Rule.YAML_SYNTAX, at, message, hint), line, Optional.empty());
    }

    /** The last line above that is not blank; the line itself where there is none. */
    private static int above(List<String> lines, int line) {
        for (int i = line - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank()) {
                return i;
            }
        }
        return line;
    }

    /** A quoted value may run over several indented lines; then its quote closes on one of them. */
    private static boolean closesLater(List<String> lines, int opened, int seen) {
        for (int i = opened + 1; i <= seen; i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
                return false;
            }
            if (line.stripTrailing().endsWith("\"") || line.stripTrailing().endsWith("'")) {
                return true;
            }
        }
        return false;
    }
}
