package org.dateline.cli;

/** Exit codes, as {@code --help} lists them. */
final class Exit {

    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USE = 2;
    static final int COULD_NOT = 3;

    private Exit() {}
}
