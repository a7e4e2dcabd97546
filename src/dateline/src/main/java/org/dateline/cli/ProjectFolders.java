package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.Modes;
import org.dateline.Settings;
import org.dateline.problem.WrongUse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The folders that a command reads. Those that are given are relative to where one is; the defaults, to the project. */
final class ProjectFolders {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PROJECT",
            converter = Folder.class,
            description = "Folder of the project (default: this folder).")
    private @Nullable Path positional;

    @Option(names = "--project", paramLabel = "DIR", converter = Folder.class, description = "The same as PROJECT.")
    private @Nullable Path project;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            converter = Folder.class,
            description = "Folder of the entries (default: content).")
    private @Nullable Path content;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            converter = Folder.class,
            description = "Folder of templates that override the default ones; need not exist (default: templates).")
    private @Nullable Path templates;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            converter = Folder.class,
            description = "Folder of dateline.yaml and resources/ (default: site).")
    private @Nullable Path site;

    Path project() {
        if (positional != null && project != null) {
            throw new WrongUse("The project is given twice: " + positional + " and " + project);
        }
        return require(Optional.ofNullable(positional)
                .or(() -> Optional.ofNullable(project))
                .orElse(Folder.absolute(Path.of(""))));
    }

    Path content() {
        return require(in(project(), content, "content"));
    }

    Path templates() {
        return in(project(), templates, "templates");
    }

    Path site() {
        return in(project(), site, "site");
    }

    /** Settings for a command that builds no site. */
    Settings settings(Optional<String> at, Modes modes) {
        return new Settings(
                project(),
                content(),
                templates(),
                site(),
                project().resolve("public"),
                project().resolve(".dateline"),
                Optional.empty(),
                at,
                1,
                modes);
    }

    /** A folder that was given, or the one of this name in the project. */
    static Path in(Path project, @Nullable Path given, String name) {
        return given == null ? project.resolve(name) : given;
    }

    private static Path require(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new WrongUse("There is no folder " + folder);
        }
        return folder;
    }
}
