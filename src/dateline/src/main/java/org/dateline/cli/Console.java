package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.dateline.BuildResult;
import org.dateline.Settings;
import picocli.CommandLine;

/**
 * Where commands run and print.
 *
 * @param out what was asked for
 * @param err what is said about the run
 * @param terminal whether somebody is watching
 * @param nanoseconds since some moment
 */
record Console(PrintStream out, PrintStream err, boolean terminal, LongSupplier nanoseconds) {

    /** Whether a person sits before it. Since Java 22 there may be a console that is none. */
    @SuppressWarnings("SystemConsoleNull") // as it says; asked for below
    static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true; // before Java 22
        }
    }

    /** Runs the engine, prints what came of it, and says how to exit. */
    int run(Engine engine, Settings settings, ProblemFormat format) throws IOException {
        BuildResult result;
        try (TerminalProgress progress = new TerminalProgress(this)) {
            result = engine.run(settings, progress);
        }
        format.lines(result.problems()).forEach(out::println);
        result.summary().lines().forEach(out::println);
        result.front().ifPresent(front -> out.println("The site: " + front.toUri()));
        return result.failed() ? Exit.PROBLEMS : Exit.FINE;
    }

    /** One line for one mistake or failure, behind the command's name. */
    void complain(CommandLine command, String message) {
        String line = message.lines().map(String::strip).collect(Collectors.joining(" "));
        err.println(command.getCommandSpec().qualifiedName() + ": " + line);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
