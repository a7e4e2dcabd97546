package org.dateline.parse;

import org.dateline.problem.Rule;

/** A value that cannot be read; caught where its field is known, and made a problem there. */
final class Mistake extends Exception {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String hint;

    Mistake(Rule rule, String message, String hint) {
        super(message, null, false, false);
        this.rule = rule;
        this.hint = hint;
    }

    Rule rule() {
        return rule;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    String hint() {
        return hint;
    }
}
