package org.dateline.parse.scalar;

import java.util.Optional;
import org.dateline.problem.Rule;

/** A value that cannot be read; caught where its field is known, and made a problem there. */
public final class Mistake extends Exception {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String hint;
    private final Optional<String> instead;

    public Mistake(Rule rule, String message, String hint) {
        this(rule, message, hint, Optional.empty());
    }

    /**
     * @param instead what the value can only mean, as it should be typed
     */
    public Mistake(Rule rule, String message, String hint, Optional<String> instead) {
        super(message, null, false, false);
        this.rule = rule;
        this.hint = hint;
        this.instead = instead;
    }

    public Rule rule() {
        return rule;
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    public String hint() {
        return hint;
    }

    public Optional<String> instead() {
        return instead;
    }
}
