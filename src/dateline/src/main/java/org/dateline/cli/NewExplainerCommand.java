package org.dateline.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.compose.Assignment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline new explainer}. */
@Command(
        name = "explainer",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        sortSynopsis = false,
        abbreviateSynopsis = true,
        description = {"Begins a story, in a folder of its own.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It is made.",
            "2:The command was typed wrongly, or the check would refuse what it says.",
            "3:It could not be done: the disk, or an internal error.",
        },
        footer = {
            "",
            "Examples:",
            "  dateline new explainer \"The flood of 2024\"",
            "      told up to this minute",
            "  dateline new explainer \"The flood of 2024\" --id flood-2024 \\",
            "          --as-of 2024-12-01T18:00",
            "      with a shorter address, told up to an evening",
        })
final class NewExplainerCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--standfirst",
            paramLabel = "WORDS",
            description = "What it is about, in a sentence or two (default: a line to be replaced).")
    private @Nullable String standfirst;

    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            description = "Up to when it is told, such as 2024-12-01T18:00 (default: now, in the site's zone).")
    private @Nullable String asOf;

    @Mixin
    private final NewEntry entry = new NewEntry();

    NewExplainerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Assignment story = new Assignment.Explainer(
                entry.title(), Optional.ofNullable(standfirst), Optional.ofNullable(asOf), entry.id());
        return entry.make(console, story, "write its standfirst, and a first event with dateline new event");
    }
}
