package org.dateline.cli;

/** The command was typed well but makes no sense here. The message is one line, without a full stop. */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
