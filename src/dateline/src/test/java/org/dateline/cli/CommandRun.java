package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.dateline.Dateline;
import org.dateline.reporter.Colours;

/**
 * What a command printed, and how it ended.
 *
 * @param exit its exit code
 * @param out standard output
 * @param err standard error
 */
record CommandRun(int exit, String out, String err) {

    /** When all of this happens. */
    private static final Instant NOW = Instant.parse("2030-06-01T12:34:56Z");

    /** The command as users run it. */
    static CommandRun of(String... arguments) {
        return of(Dateline::build, Dateline::check, "", false, () -> 0, arguments);
    }

    /** The command upon another engine. */
    static CommandRun with(Engine engine, String... arguments) {
        return of(engine, engine, "", false, () -> 0, arguments);
    }

    /** The command by another clock, before a terminal or into a log. */
    static CommandRun timed(boolean terminal, LongSupplier nanoseconds, Engine engine, String... arguments) {
        return of(engine, engine, "", terminal, nanoseconds, arguments);
    }

    /** The command before a terminal, where this is typed when it asks. */
    static CommandRun answering(String typed, String... arguments) {
        return of(Dateline::build, Dateline::check, typed, true, () -> 0, arguments);
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }

    private static CommandRun of(
            Engine build, Engine check, String typed, boolean terminal, LongSupplier nanoseconds, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                terminal,
                terminal ? Colours.ANSI : Colours.NONE,
                nanoseconds,
                () -> NOW);
        int exit = Main.run(console, build, check, arguments);
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
