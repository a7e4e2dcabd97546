package org.dateline.problem;

/**
 * Dateline was called well but for what makes no sense here. The message is one line, without a full stop. It is never
 * about content: that is a {@link Problem}.
 */
public final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongUse(String message) {
        super(message);
    }
}
