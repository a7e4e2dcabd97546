package org.dateline.reporter;

import java.util.ArrayList;
import java.util.List;
import org.dateline.problem.Excerpt;
import org.dateline.problem.Problem;

/**
 * Problems for people: {@code file:line:column severity rule-id message — what to do}, and where it helps, what was
 * typed, with a caret under the place.
 */
public final class TextReporter {

    private final Colours colours;

    /** Without colours. */
    public TextReporter() {
        this(Colours.NONE);
    }

    public TextReporter(Colours colours) {
        this.colours = colours;
    }

    /** The lines, in the order given. */
    public List<String> lines(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : problems) {
            lines.add(line(problem));
            problem.excerpt()
                    .ifPresent(excerpt ->
                            lines.addAll(excerpt(excerpt, problem.location().line(), problem)));
        }
        return lines;
    }

    String line(Problem problem) {
        String hint = problem.hint().isEmpty() ? "" : " — " + problem.hint();
        return printable(problem.location().toString()) + " "
                + colours.severity(problem.severity(), problem.severity().word()) + " "
                + colours.rule(problem.rule().id()) + " " + printable(problem.message() + hint);
    }

    private List<String> excerpt(Excerpt excerpt, int line, Problem problem) {
        String number = String.valueOf(line);
        String text = printable(excerpt.text());
        StringBuilder under = new StringBuilder();
        text.codePoints().limit(excerpt.caret() - 1L).forEach(c -> under.append(isWide(c) ? " " : ""));
        return List.of(
                "  " + number + " | " + text,
                "  " + " ".repeat(number.length()) + " | " + under + colours.severity(problem.severity(), "^"));
    }

    /** Marks above and below a letter, and signs of direction, move nothing to the right. */
    private static boolean isWide(int character) {
        int type = Character.getType(character);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }

    /** One line that does nothing to a terminal, whatever was typed. */
    private static String printable(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) ? Character.isWhitespace(c) ? ' ' : 0xFFFD : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }
}
