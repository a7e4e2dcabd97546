package org.dateline.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.compose.Assignment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline new background}. */
@Command(
        name = "background",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        sortSynopsis = false,
        abbreviateSynopsis = true,
        description = {"Begins a background page, or with --source a source.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It is made.",
            "2:The command was typed wrongly, or the check would refuse what it says.",
            "3:It could not be done: the disk, or an internal error.",
        },
        footer = {
            "",
            "Examples:",
            "  dateline new background \"Old Town\" --kind place",
            "  dateline new background \"River Authority\" --kind institution \\",
            "          --source government --short \"Keeps the river's dams\"",
            "      who is a source as well",
        })
final class NewBackgroundCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "person, group, place, institution, agreement, document, event or concept.")
    private String kind = "";

    @Option(
            names = "--short",
            paramLabel = "WORDS",
            description = "Who or what it is, in one line (default: a line to be replaced).")
    private @Nullable String line;

    @Option(names = "--source", paramLabel = "TYPE", description = "What kind of source it is, such as agency.")
    private @Nullable String source;

    @Mixin
    private final NewEntry entry = new NewEntry();

    NewBackgroundCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Assignment page = new Assignment.Background(
                entry.title(), kind, Optional.ofNullable(line), Optional.ofNullable(source), entry.id());
        return entry.make(
                console,
                page,
                line == null
                        ? "say in short: who or what this is"
                        : "write below the second --- what there is to know");
    }
}
