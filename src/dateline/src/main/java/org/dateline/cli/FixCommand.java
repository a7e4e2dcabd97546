package org.dateline.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.Dateline;
import org.dateline.Modes;
import org.dateline.edit.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline fix}. */
@Command(
        name = "fix",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        sortSynopsis = false,
        abbreviateSynopsis = true,
        description = {
            "Puts right what can only mean one thing.",
            "A weekday becomes its date, “27 November 2024” 2024-11-27, “5pm” 17:00;",
            "house spelling; the date in a file's name, and the links to it. Shows what",
            "would change, and asks.",
            "",
            "Folders that you give are relative to this folder; the defaults, to the project.",
            "",
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Nothing is left to change.",
            "1:Changes wait to be made, or something needs you.",
            "2:The command was typed wrongly.",
            "3:It could not be done: the disk, or an internal error.",
        },
        footer = {
            "",
            "Examples:",
            "  dateline fix",
            "      shows the changes in this folder's project, asks, and makes them",
            "  dateline fix newsroom --yes",
            "      makes them without asking",
            "  dateline fix > changes.diff",
            "      only shows them: nobody is there to be asked",
        })
final class FixCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final ProjectFolders folders = new ProjectFolders();

    @Option(names = "--yes", description = "Make the changes without asking.")
    private boolean yes;

    /** {@link Failures} asks the parser for it. */
    @SuppressWarnings("unused")
    @Option(names = Failures.STACKTRACE, description = "Print more about an internal error, for a bug report.")
    private boolean stacktrace;

    FixCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Revision revision = Dateline.fix(folders.settings(Optional.empty(), Modes.USUAL));
        UnifiedDiff diff = new UnifiedDiff(console.colours());
        revision.changes().forEach(change -> diff.lines(change).forEach(console.out()::println));
        revision.left().forEach(console.out()::println);
        if (revision.changes().isEmpty()) {
            console.out().println("Nothing to change.");
            return revision.left().isEmpty() ? Exit.FINE : Exit.PROBLEMS;
        }
        if (!yes && !agreed(revision)) {
            return Exit.PROBLEMS;
        }
        Dateline.write(revision);
        console.out().println("Made " + size(revision) + ".");
        return revision.left().isEmpty() ? Exit.FINE : Exit.PROBLEMS;
    }

    private boolean agreed(Revision revision) throws IOException {
        if (console.terminal()) {
            return console.agreed("Apply " + (revision.edits() == 1 ? "this " : "these ") + size(revision) + "?");
        }
        console.out().println("Nothing is written: " + size(revision) + " to be made. With --yes they are.");
        return false;
    }

    /** Such as “2 changes in 1 file”. */
    private static String size(Revision revision) {
        return counted(revision.edits(), "change") + " in "
                + counted(revision.changes().size(), "file");
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
