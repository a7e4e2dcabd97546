package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.Settings;
import org.dateline.problem.WrongUse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline build}. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        sortSynopsis = false,
        abbreviateSynopsis = true,
        description = {
            "Builds the site. Where the content has errors, the site stays as it was.",
            "",
            "Folders that you give are relative to this folder; the defaults, to the project.",
            "",
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The site is built.",
            "1:There are problems in the content, or something is in the way of the site.",
            "2:The command was typed wrongly.",
            "3:It could not be done: the disk, or an internal error.",
        },
        footer = {
            "",
            "Examples:",
            "  dateline build",
            "      the project in this folder, into public/",
            "  dateline build newsroom --output /srv/www --work /var/lib/dateline",
            "      the project newsroom, published elsewhere; each site needs a work",
            "      folder of its own",
            "  dateline build --at 2024-12-02T06:00",
            "      with what is embargoed until six in the morning, or earlier",
            "  dateline build --strict --published live/sitemap.xml",
            "      only where nothing is to be warned of, and no address vanishes",
        })
final class BuildCommand implements Callable<Integer> {

    private final Console console;
    private final Engine engine;

    @Mixin
    private final ProjectFolders folders = new ProjectFolders();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            converter = Folder.class,
            description = "Folder that the site is written to (default: public).")
    private @Nullable Path output;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            converter = Folder.class,
            description =
                    "Folder of Dateline's own record of this site, and of build-report.json (default: .dateline).")
    private @Nullable Path work;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages are made at once (default: as many as there are processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final RunOptions options = new RunOptions();

    BuildCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        return console.run(engine, settings(), options.format());
    }

    private Settings settings() {
        if (threads < 1) {
            throw new WrongUse("--threads must be 1 or more, not " + threads);
        }
        Path project = folders.project();
        Settings settings = new Settings(
                project,
                folders.content(),
                folders.templates(),
                folders.site(),
                ProjectFolders.in(project, output, "public"),
                ProjectFolders.in(project, work, ".dateline"),
                Optional.empty(),
                options.at(),
                threads,
                options.modes());
        requireApart(settings);
        return settings;
    }

    /** A site that is written among what it is made from would be read the next time. */
    private static void requireApart(Settings settings) {
        for (Path read : List.of(settings.content(), settings.templates(), settings.site())) {
            if (settings.output().startsWith(read) || read.startsWith(settings.output())) {
                throw new WrongUse(
                        "The site cannot be written to " + settings.output() + ": " + read + " is read to make it");
            }
        }
        if (settings.work().startsWith(settings.output())) {
            throw new WrongUse("The work folder cannot lie in the site: " + settings.work());
        }
    }
}
