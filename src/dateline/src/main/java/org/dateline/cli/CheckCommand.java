package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        sortSynopsis = false,
        abbreviateSynopsis = true,
        description = {
            "Says what is wrong with the content, and writes nothing.",
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
        })
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final Engine engine;

    @Mixin
    private final ProjectFolders folders = new ProjectFolders();

    @Mixin
    private final RunOptions options = new RunOptions();

    CheckCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        return console.run(engine, settings(), options.format());
    }

    private Settings settings() {
        Path project = folders.project();
        return new Settings(
                project,
                folders.content(),
                folders.templates(),
                folders.site(),
                project.resolve("public"),
                project.resolve(".dateline"),
                Optional.empty(),
                options.at(),
                1);
    }
}
