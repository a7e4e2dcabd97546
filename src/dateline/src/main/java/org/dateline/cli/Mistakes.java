package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A mistake in the arguments gets one line: what is wrong, what was probably meant, and how to get help. */
final class Mistakes implements IParameterExceptionHandler {

    private final Console console;

    Mistakes(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        return report(command, message(command, mistake, arguments));
    }

    private static String message(CommandLine command, ParameterException mistake, String... arguments) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unknown(command, unmatched.getUnmatched().get(0));
        }
        Optional<String> mistyped =
                mistake instanceof MissingParameterException ? mistyped(command, arguments) : Optional.empty();
        return mistyped.orElseGet(() -> withoutFullStop(String.valueOf(mistake.getMessage())));
    }

    /** What is missing may only be mistyped: the parser tells of that first. */
    private static Optional<String> mistyped(CommandLine command, String... arguments) {
        return Stream.of(arguments)
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> argument.startsWith("--"))
                .map(argument -> argument.replaceFirst("=.*", ""))
                .filter(option -> !names(command).contains(option))
                .findFirst()
                .map(option -> unknownOption(command, option));
    }

    int report(CommandLine command, String message) {
        String end = message.endsWith("?") ? "" : ".";
        console.complain(
                command, message + end + " See " + command.getCommandSpec().qualifiedName() + " --help");
        return Exit.WRONG_USE;
    }

    private static String unknown(CommandLine command, String argument) {
        if (argument.startsWith("-")) {
            return unknownOption(command, argument.replaceFirst("=.*", ""));
        }
        if (command.getSubcommands().isEmpty()) {
            boolean words = command.getCommandSpec().positionalParameters().stream()
                    .anyMatch(parameter -> parameter.paramLabel().equals(NewEntry.WORDS));
            return (words ? "Put all the words in quotes" : "One project at a time") + "; what is “" + argument + "”?";
        }
        return "There is no command “" + argument + "”"
                + orElse(Nearest.hint(argument, command.getSubcommands().keySet(), ""));
    }

    private static String unknownOption(CommandLine command, String option) {
        for (CommandLine other : command.getSubcommands().values()) {
            if (names(other).contains(option)) {
                return "The option " + option + " goes behind the command";
            }
        }
        return "There is no option “" + option + "”" + orElse(Nearest.hint(option, names(command), ""));
    }

    private static List<String> names(CommandLine command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            names.addAll(List.of(option.names()));
        }
        return names;
    }

    private static String orElse(String hint) {
        return hint.isEmpty() ? "" : "; " + hint;
    }

    private static String withoutFullStop(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
