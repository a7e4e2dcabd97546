package org.dateline.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.Optional;
import org.dateline.Dateline;
import org.dateline.Modes;
import org.dateline.compose.Assignment;
import org.dateline.compose.Draft;
import org.dateline.problem.Problem;
import org.dateline.problem.WrongUse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that makes an entry takes and does. */
final class NewEntry {

    /** How help calls the words of a headline or name. */
    static final String WORDS = "\"TITLE\"";

    @Parameters(
            index = "0",
            paramLabel = WORDS,
            description = "The headline, or the name of the page, in quotation marks.")
    private String title = "";

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "Last part of the address, for good (default: the title in small Latin letters).")
    private @Nullable String id;

    @Mixin
    private final NamedFolders folders = new NamedFolders();

    /** {@link Failures} asks the parser for it. */
    @SuppressWarnings("unused")
    @Option(names = Failures.STACKTRACE, description = "Print more about an internal error, for a bug report.")
    private boolean stacktrace;

    String title() {
        return title.strip();
    }

    Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /**
     * Makes the entry, where a check finds nothing wrong with it.
     *
     * @param next what is to be done with it then
     */
    int make(Console console, Assignment assignment, String next) throws IOException {
        Draft draft = Dateline.compose(
                folders.settings(Optional.empty(), Modes.USUAL),
                assignment,
                console.clock().instant());
        Optional<Problem> error =
                draft.problems().stream().filter(Problem::isError).findFirst();
        if (error.isPresent()) {
            throw new WrongUse(words(error.get()));
        }
        try {
            Dateline.write(draft);
        } catch (FileAlreadyExistsException e) {
            throw new WrongUse("There is a file " + draft.name() + " already; give another name with --id");
        }
        console.out().println("Made " + draft.name());
        draft.problems().forEach(console.out()::println);
        console.out().println("Next: " + next + ", then dateline check.");
        return Exit.FINE;
    }

    private static String words(Problem problem) {
        return switch (problem.rule()) {
            case DATE_REPORTED -> problem.message() + "; give the day itself, as in --date 2024-11-27";
            case ID_FORM, ID_DUPLICATE -> problem.message() + "; give another name with --id";
            default -> problem.message() + (problem.hint().isEmpty() ? "" : "; " + problem.hint());
        };
    }
}
