package org.dateline.reporter;

import org.dateline.problem.Severity;

/** How a terminal shows what matters (ECMA-48, “Select Graphic Rendition”), or nothing of it. */
public enum Colours {
    NONE(false),
    ANSI(true);

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";
    private static final String BOLD = "1;";
    private static final String TITLE = "1";

    private final boolean shown;

    Colours(boolean shown) {
        this.shown = shown;
    }

    String severity(Severity severity, String text) {
        return in(BOLD + (severity == Severity.ERROR ? RED : YELLOW), text);
    }

    String rule(String text) {
        return in(CYAN, text);
    }

    /** A line of a diff, by its first sign. */
    public String diff(String line) {
        if (line.startsWith("--- ") || line.startsWith("+++ ")) {
            return title(line);
        }
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '-' -> in(RED, line);
            case '+' -> in(GREEN, line);
            case '@' -> in(CYAN, line);
            default -> line;
        };
    }

    public String title(String text) {
        return in(TITLE, text);
    }

    private String in(String code, String text) {
        return shown ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
