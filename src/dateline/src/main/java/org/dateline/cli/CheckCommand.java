package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        sortSynopsis = false,
        abbreviateSynopsis = true,
        description = {
            "Says what is wrong with the content; writes no site.",
            "",
            "Folders that you give are relative to this folder; the defaults, to the project.",
            "",
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The content is fine.",
            "1:There are problems in the content.",
            "2:The command was typed wrongly.",
            "3:It could not be done: the disk, or an internal error.",
        },
        footer = {
            "",
            "Examples:",
            "  dateline check",
            "      the project in this folder",
            "  dateline check newsroom --format github",
            "      the project newsroom, as annotations in a pull request",
            "  dateline check --format sarif > dateline.sarif",
            "      for a code host or an editor; what is said beside it goes to the screen",
        })
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final Engine engine;

    @Mixin
    private final ProjectFolders folders = new ProjectFolders();

    @Mixin
    private final RunOptions options = new RunOptions();

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            converter = NamedFile.class,
            description = "List the problems of now in this file, for --baseline: what an archive may keep while it"
                    + " adopts the rules. What is always an error is not listed.")
    private @Nullable Path newBaseline;

    CheckCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        return console.run(engine, folders.settings(options.at(), options.modes(newBaseline)), options.format());
    }
}
