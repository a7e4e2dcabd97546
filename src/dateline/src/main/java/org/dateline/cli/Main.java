package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.dateline.Dateline;
import picocli.CommandLine;

/** The command {@code dateline}. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String... arguments) {
        System.setProperty("java.awt.headless", "true"); // share cards are drawn where there is no screen
        Console console = new Console(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Console.isTerminal(),
                Console.coloursOfTerminal(),
                System::nanoTime,
                InstantSource.system());
        System.exit(run(console, Dateline::build, Dateline::check, arguments));
    }

    static int run(Console console, Engine build, Engine check, String... arguments) {
        CommandLine line = commandLine(console, build, check);
        try {
            return line.execute(arguments);
        } catch (Error e) { // such as too little memory: not the content's fault, which is what exit code 1 says
            return new Failures(console).report(line, e);
        } finally {
            console.flush();
        }
    }

    private static CommandLine commandLine(Console console, Engine build, Engine check) {
        return new CommandLine(new DatelineCommand())
                .addSubcommand(new BuildCommand(console, build))
                .addSubcommand(new CheckCommand(console, check))
                .addSubcommand(new FixCommand(console))
                .addSubcommand(new CommandLine(new NewCommand())
                        .addSubcommand(new NewEventCommand(console))
                        .addSubcommand(new NewBackgroundCommand(console))
                        .addSubcommand(new NewExplainerCommand(console)))
                .addSubcommand(new InitCommand(console))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(new Mistakes(console))
                .setExecutionExceptionHandler(new Failures(console));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
