package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.Dateline;
import org.dateline.problem.WrongUse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        sortSynopsis = false,
        abbreviateSynopsis = true,
        description = {
            "Makes a new project in an empty folder.",
            "It has settings, and an invented story of three events that builds at once.",
            "",
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It is made.",
            "2:The command was typed wrongly, or the folder is not empty.",
            "3:It could not be done: the disk, or an internal error.",
        },
        footer = {
            "",
            "Examples:",
            "  dateline init --name \"The Gazette\"",
            "      in this folder",
            "  dateline init newsroom --name \"The Gazette\" \\",
            "          --base-url https://gazette.example",
            "      in the folder newsroom, which need not be there yet",
        })
final class InitCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            converter = Folder.class,
            description = "An empty folder, or one to be made (default: this folder).")
    private @Nullable Path folder;

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "What the publication is called, in quotation marks.")
    private String name = "";

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address that the site will have (default: https://www.example.org).")
    private String baseUrl = "https://www.example.org";

    /** {@link Failures} asks the parser for it. */
    @SuppressWarnings("unused")
    @Option(names = Failures.STACKTRACE, description = "Print more about an internal error, for a bug report.")
    private boolean stacktrace;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path project = Optional.ofNullable(folder).orElse(Folder.absolute(Path.of("")));
        requireEmpty(project);
        if (name.isBlank()) {
            throw new WrongUse("What is the publication called? Give --name");
        }
        if (!baseUrl.strip().matches("https?://[^\\s?#@]+")) {
            throw new WrongUse("“" + baseUrl + "” is not an address such as https://gazette.example");
        }
        Dateline.init(project, name.strip(), baseUrl.strip());
        String where = folder == null ? "" : " " + folder;
        console.out().println("Made a project in " + project);
        console.out().println("Next: dateline build" + where + "; README.md says what else.");
        return Exit.FINE;
    }

    /** A folder that a code host has just made holds its own record, and is as good as empty. */
    private static void requireEmpty(Path project) throws IOException {
        if (!Files.exists(project)) {
            return;
        }
        if (!Files.isDirectory(project)) {
            throw new WrongUse(project + " is a file; name a folder");
        }
        try (Stream<Path> inside = Files.list(project)) {
            Optional<String> first = inside.map(path -> path.getFileName().toString())
                    .filter(file -> !file.equals(".git"))
                    .sorted()
                    .findFirst();
            if (first.isPresent()) {
                throw new WrongUse(project + " is not empty: it holds " + first.get());
            }
        }
    }
}
