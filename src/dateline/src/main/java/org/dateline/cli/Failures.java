package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import org.dateline.problem.WrongUse;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What stops a command gets one line, too; an internal error, more of it where it is wanted. */
final class Failures implements IExecutionExceptionHandler {

    static final String STACKTRACE = "--stacktrace";

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof WrongUse mistake) {
            return new Mistakes(console).report(command, String.valueOf(mistake.getMessage()));
        }
        if (command.getParseResult().hasMatchedOption(STACKTRACE)) {
            failure.printStackTrace(console.err());
        }
        return report(command, failure);
    }

    int report(CommandLine command, Throwable failure) {
        console.complain(command, words(failure));
        return Exit.COULD_NOT;
    }

    private static String words(Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return words(unchecked.getCause());
        }
        if (failure instanceof IOException e) {
            return "Could not read or write: " + reason(e);
        }
        if (failure instanceof OutOfMemoryError) {
            return "Not enough memory: give Java more, such as with -Xmx2g";
        }
        return "Internal error, please report it: " + failure + place(failure);
    }

    /** Java's own words for these are the file's name and nothing else. */
    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + " is not open to you";
        }
        if (failure instanceof FileSystemException e && e.getReason() == null) {
            return e.getClass().getSimpleName() + " " + e.getFile();
        }
        return String.valueOf(failure.getMessage());
    }

    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.dateline."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
