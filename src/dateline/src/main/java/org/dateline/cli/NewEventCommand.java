package org.dateline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.compose.Assignment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline new event}. */
@Command(
        name = "event",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        sortSynopsis = false,
        abbreviateSynopsis = true,
        description = {"Begins an event, in a file named by its date and headline.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It is made.",
            "2:The command was typed wrongly, or the check would refuse what it says.",
            "3:It could not be done: the disk, or an internal error.",
        },
        footer = {
            "",
            "Examples:",
            "  dateline new event \"River floods the old town\" --date 2024-11-27",
            "      in the one explainer that there is",
            "  dateline new event \"Dam opens\" --date 2024-11-28 --time 17:00 \\",
            "          --explainer flood-2024 --place old-town --source river-authority",
            "      with its hour, and ids of background pages",
        })
final class NewEventCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--date",
            required = true,
            paramLabel = "DATE",
            description = "When it happened, as in front matter: 2024-11-27, 2024-11, 2024-11-27..2024-11-30.")
    private String date = "";

    @Option(names = "--time", paramLabel = "HOUR", description = "Its hour there, such as 17:00.")
    private @Nullable String time;

    @Option(
            names = "--explainer",
            paramLabel = "ID",
            description = "The story that it belongs to; not needed where there is one only.")
    private @Nullable String explainer;

    @Option(names = "--place", paramLabel = "ID", description = "Where it happened; may be given several times.")
    private List<String> places = new ArrayList<>();

    @Option(names = "--source", paramLabel = "ID", description = "What was read; may be given several times.")
    private List<String> sources = new ArrayList<>();

    @Mixin
    private final NewEntry entry = new NewEntry();

    NewEventCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Assignment event = new Assignment.Event(
                entry.title(),
                date.strip(),
                Optional.ofNullable(time),
                Optional.ofNullable(explainer),
                List.copyOf(places),
                List.copyOf(sources),
                entry.id());
        return entry.make(console, event, "write below the second --- what happened");
    }
}
