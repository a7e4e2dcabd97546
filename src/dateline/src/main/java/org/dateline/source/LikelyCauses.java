package org.dateline.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.source.Suspect.Cause;

/** What editors do to a line that YAML then cannot read, the surest signs first. */
final class LikelyCauses {

    /** Indent, hyphen, key, colon and blanks. */
    private static final String KEY = "^(\\s*(?:- +)?[^\\s:\"'{\\[]+:[ \\t]+)";

    private static final Pattern TAB = Pattern.compile("^ *\\t");
    private static final Pattern SINGLE_QUOTED = Pattern.compile(KEY + "'");
    private static final Pattern DOUBLE_QUOTED = Pattern.compile(KEY + "\"([^\"]*)\"(?=.*\\S)\\s*[^\\s#,}\\]].*$");
    private static final Pattern LEADING_SIGN = Pattern.compile(KEY + "([\\[@*&!>%`{|?]|- ).*$");
    private static final Pattern OPEN_FLOW = Pattern.compile("^(\\s*(?:- +)?(?:[^\\s:\"'{\\[]+:[ \\t]+)?)([\\[{]).*$");
    private static final Pattern INNER_COLON = Pattern.compile(KEY + "([^\"'\\s\\[{].*:(?:\\s.*)?)$");
    private static final Pattern COLON_IN_BRACES =
            Pattern.compile("([{,]\\s*[^\\s:,{}\"']+:\\s+)([^\"'\\s\\[{,}][^,}\"']*:\\s[^,}]*)");
    private static final Pattern NO_SPACE = Pattern.compile("^(\\s*(?:- +)?)([A-Za-z_]{2,}):([^\\s/:][^:]*)$");
    private static final Pattern NO_SPACE_ITEM = Pattern.compile("^(\\s*)-([^\\s-].*)$");
    private static final Pattern OTHER_COLON = Pattern.compile("^(\\s*(?:- +)?[A-Za-z_]{2,}\\s*)([：﹕︓∶꞉])\\s*(.*)$");
    private static final Pattern OTHER_SPACE =
            Pattern.compile("^(?:\\s*(?:- +)?[^\\s:]+:)?[ ]*([\\x{A0}\\x{2000}-\\x{200A}\\x{202F}\\x{3000}])");
    private static final Pattern DOCUMENT = Pattern.compile("^(---|\\.\\.\\.)(\\s.*)?$");

    private static final List<Function<Suspect, Optional<Cause>>> ALL = List.of(
            LikelyCauses::tab,
            LikelyCauses::otherSpace,
            LikelyCauses::otherColon,
            LikelyCauses::document,
            LikelyCauses::textBehindQuote,
            LikelyCauses::colonInBraces,
            LikelyCauses::leadingSign,
            LikelyCauses::innerColon,
            LikelyCauses::openBrace,
            LikelyCauses::noSpace,
            LikelyCauses::noSpaceInItem,
            LikelyCauses::noColon,
            LikelyCauses::indent);

    private LikelyCauses() {}

    static Optional<Cause> of(Suspect suspect) {
        return ALL.stream().flatMap(one -> one.apply(suspect).stream()).findFirst();
    }

    private static Optional<Cause> tab(Suspect suspect) {
        Matcher tab = TAB.matcher(suspect.line());
        return tab.find()
                ? Optional.of(
                        suspect.cause(tab.end() - 1, "A tab indents this line, and YAML allows none", "use spaces"))
                : Optional.empty();
    }

    private static Optional<Cause> otherSpace(Suspect suspect) {
        Matcher space = OTHER_SPACE.matcher(suspect.line());
        return space.find()
                ? Optional.of(new Cause(
                        space.start(1),
                        "This blank is not the one of the space bar, and YAML does not know it",
                        "type it anew",
                        suspect.line().substring(0, space.start(1)) + " "
                                + suspect.line().substring(space.end(1))))
                : Optional.empty();
    }

    private static Optional<Cause> otherColon(Suspect suspect) {
        Matcher colon = OTHER_COLON.matcher(suspect.line());
        return colon.matches()
                ? Optional.of(new Cause(
                        colon.start(2),
                        "“" + colon.group(2) + "” is not the colon that YAML knows",
                        "write " + colon.group(1).strip() + ": " + colon.group(3),
                        colon.group(1) + ": " + colon.group(3)))
                : Optional.empty();
    }

    private static Optional<Cause> document(Suspect suspect) {
        Matcher document = DOCUMENT.matcher(suspect.line());
        return document.matches()
                ? Optional.of(suspect.cause(
                        0, "“" + document.group(1) + "” ends the fields here, and more follow", "delete this line"))
                : Optional.empty();
    }

    private static Optional<Cause> textBehindQuote(Suspect suspect) {
        Matcher single = SINGLE_QUOTED.matcher(suspect.line());
        if (single.find()) {
            return behindSingleQuote(suspect, single.end(1));
        }
        Matcher twice = DOUBLE_QUOTED.matcher(suspect.line());
        if (!twice.matches()) {
            return Optional.empty();
        }
        String whole = suspect.line().substring(twice.end(1)).strip();
        return Optional.of(
                whole.endsWith("\"")
                        ? quoted(
                                suspect,
                                twice.end(1),
                                "A quotation mark within the value ends it",
                                twice.end(2),
                                whole.substring(1, whole.length() - 1))
                        : quoted(suspect, twice.end(1), "There is text behind the closing quote", twice.end(1), whole));
    }

    private static Optional<Cause> behindSingleQuote(Suspect suspect, int open) {
        String line = suspect.line().stripTrailing();
        int close = closingQuote(line, open + 1);
        int behind = close + 1;
        while (behind < line.length() && line.charAt(behind) == ' ') {
            behind++;
        }
        if (close < 0 || behind >= line.length() || "#,}]".indexOf(line.charAt(behind)) >= 0) {
            return Optional.empty();
        }
        if (!Character.isLetter(line.charAt(close + 1))) {
            return Optional.of(
                    quoted(suspect, open, "There is text behind the closing quote", open, line.substring(open)));
        }
        int end = line.endsWith("'") ? line.length() - 1 : line.length();
        return Optional.of(
                quoted(suspect, open, "This apostrophe ends the quoted value", close, line.substring(open + 1, end)));
    }

    /** The first quote that is not doubled; -1 where there is none. */
    private static int closingQuote(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '\'') {
                if (i + 1 == line.length() || line.charAt(i + 1) != '\'') {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static Optional<Cause> leadingSign(Suspect suspect) {
        Matcher sign = LEADING_SIGN.matcher(suspect.line());
        if (!sign.matches()
                || openFlow(suspect.line()).isPresent() && suspect.complaint().contains("expected ',' or")) {
            return Optional.empty();
        }
        return Optional.of(quoted(
                suspect,
                sign.end(1),
                "A value cannot start with “" + sign.group(2).strip() + "”: YAML has a meaning for it",
                sign.end(1),
                suspect.line().substring(sign.end(1)).strip()));
    }

    private static Optional<Cause> innerColon(Suspect suspect) {
        Matcher colon = INNER_COLON.matcher(suspect.line());
        return colon.matches()
                ? Optional.of(quoted(
                        suspect,
                        colon.end(1),
                        "This value holds a colon, which YAML reads as a key",
                        colon.end(1),
                        colon.group(2).strip()))
                : Optional.empty();
    }

    private static Optional<Cause> colonInBraces(Suspect suspect) {
        Matcher colon = COLON_IN_BRACES.matcher(suspect.line());
        if (!colon.find()) {
            return Optional.empty();
        }
        String value = colon.group(2).strip();
        return Optional.of(new Cause(
                colon.start(2),
                "This value holds a colon, which YAML reads as a key",
                "put it in quotes: " + inQuotes(value),
                suspect.line().substring(0, colon.start(2))
                        + inQuotes(value)
                        + suspect.line().substring(colon.start(2) + value.length())));
    }

    private static Optional<Cause> openBrace(Suspect suspect) {
        return openFlow(suspect.line())
                .map(column -> suspect.cause(
                        column,
                        "This “" + suspect.line().charAt(column) + "” is never closed",
                        suspect.line().charAt(column) == '{' ? "end the fields with }" : "end the list with ]"));
    }

    private static Optional<Integer> openFlow(String line) {
        Matcher open = OPEN_FLOW.matcher(line);
        if (!open.matches()) {
            return Optional.empty();
        }
        int depth = 0;
        for (int i = open.start(2); i < line.length(); i++) {
            char c = line.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        }
        return depth > 0 ? Optional.of(open.start(2)) : Optional.empty();
    }

    private static Optional<Cause> noSpace(Suspect suspect) {
        Matcher key = NO_SPACE.matcher(suspect.line());
        return key.matches()
                ? Optional.of(new Cause(
                        key.end(2) + 1,
                        "A space is missing behind the colon",
                        "write " + key.group(2) + ": " + key.group(3),
                        key.group(1) + key.group(2) + ": " + key.group(3)))
                : Optional.empty();
    }

    private static Optional<Cause> noSpaceInItem(Suspect suspect) {
        Matcher item = NO_SPACE_ITEM.matcher(suspect.line());
        return item.matches()
                ? Optional.of(suspect.cause(
                        item.end(1) + 1, "A space is missing behind the hyphen", "write - " + item.group(2)))
                : Optional.empty();
    }

    private static Optional<Cause> noColon(Suspect suspect) {
        boolean colon = suspect.line().contains(":");
        boolean field = suspect.complaint().contains("could not find expected ':'")
                || suspect.complaint().contains("mapping values are not allowed")
                        && Suspect.indent(suspect.line()) == 0;
        return !colon && field
                ? Optional.of(suspect.cause(
                        Suspect.wordColumn(suspect.line()),
                        "This line is no field: it has no colon",
                        "write a key in front, as in summary: …; where the text of the entry starts, put --- above it"))
                : Optional.empty();
    }

    private static Optional<Cause> indent(Suspect suspect) {
        String line = suspect.line();
        int indent = Suspect.indent(line);
        int above = Suspect.wordColumn(suspect.above());
        String key = Suspect.key(suspect.above());
        boolean item = line.startsWith("-", indent);
        if (DOCUMENT.matcher(suspect.above()).matches()) {
            return Optional.empty();
        }
        if (suspect.complaint().contains("<document start>")) {
            return Optional.of(suspect.cause(
                    0, "This line starts further left than those above", "start all of them in the first column"));
        }
        if (key.isEmpty() || key.startsWith("-") || indent == above) {
            return Optional.empty();
        }
        if (suspect.complaint().contains("mapping values are not allowed") && indent > above) {
            return Optional.of(suspect.cause(
                    indent,
                    "This line is indented further than “" + key + "”, so YAML takes it for more of that value",
                    "start it in column " + (above + 1) + ", under “" + key + "”"));
        }
        if (suspect.complaint().contains("expected <block end>") && !item && indent > 0) {
            return Optional.of(suspect.cause(
                    indent,
                    "This line is not in line with “" + key + "” above",
                    "start it in column " + (above + 1) + ", under “" + key + "”"));
        }
        return item && suspect.complaint().contains("expected <block end>")
                ? Optional.of(suspect.cause(
                        indent,
                        "This hyphen is not in line with the one above",
                        "start all items of a list in one column"))
                : Optional.empty();
    }

    /** The value from there to the end of the line should stand in quotes. */
    private static Cause quoted(Suspect suspect, int from, String message, int column, String value) {
        return new Cause(
                column,
                message,
                "put the whole value in quotes: " + inQuotes(value),
                suspect.line().substring(0, from) + inQuotes(value));
    }

    /** As YAML quotes it: in single quotes where it holds double ones, since nothing else is escaped there. */
    private static String inQuotes(String value) {
        return value.contains("\"") || value.contains("\\")
                ? "'" + value.replace("'", "''") + "'"
                : "\"" + value + "\"";
    }
}
