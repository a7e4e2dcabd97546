package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.Modes;
import org.dateline.Settings;
import org.dateline.problem.WrongUse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folders that a command reads. Those that are given are relative to where one is; the defaults, to the project. */
class NamedFolders {

    @Option(
            names = "--project",
            paramLabel = "DIR",
            converter = Folder.class,
            description = "Folder of the project (default: this folder).")
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

    final Path project() {
        return require(given().orElse(Folder.absolute(Path.of(""))));
    }

    /** The project, where it is not this folder. */
    Optional<Path> given() {
        return Optional.ofNullable(project);
    }

    final Path content() {
        return require(in(project(), content, "content"));
    }

    final Path templates() {
        return in(project(), templates, "templates");
    }

    final Path site() {
        return in(project(), site, "site");
    }

    /** Settings for a command that builds no site. */
    final Settings settings(Optional<String> at, Modes modes) {
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
