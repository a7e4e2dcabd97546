package org.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.dateline.BuildResult;
import org.dateline.Settings;
import org.dateline.reporter.Colours;
import org.dateline.reporter.Format;
import org.dateline.reporter.Tally;
import picocli.CommandLine;

/**
 * Where commands run and print.
 *
 * @param in what is answered
 * @param out what was asked for
 * @param err what is said about the run
 * @param terminal whether somebody is watching
 * @param colours of what is for people
 * @param nanoseconds since some moment
 * @param clock for what is typed first, never for what is built
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Colours colours,
        LongSupplier nanoseconds,
        InstantSource clock) {

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

    /** Colours where a terminal shows them, unless NO_COLOR is set; also into a log where CLICOLOR_FORCE is. */
    static Colours coloursOfTerminal() {
        return CommandLine.Help.Ansi.AUTO.enabled() ? Colours.ANSI : Colours.NONE;
    }

    /** Runs the engine, prints what came of it, and says how to exit. */
    int run(Engine engine, Settings settings, Format format) throws IOException {
        BuildResult result;
        try (TerminalProgress progress = new TerminalProgress(this)) {
            result = engine.run(settings, progress);
        }
        format.lines(result.findings(), colours).forEach(out::println);
        PrintStream said = format.isDocument() ? err : out;
        new Tally(colours).lines(result.problems()).forEach(said::println);
        result.summary().lines().forEach(said::println);
        result.front().ifPresent(front -> said.println("The site: " + front.toUri()));
        return result.failed() ? Exit.PROBLEMS : Exit.FINE;
    }

    /** Asks what can be answered with yes; anything else is a no. */
    boolean agreed(String question) throws IOException {
        out.print(question + " [y/N] ");
        out.flush();
        String answer = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
        return answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
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
