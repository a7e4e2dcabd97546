package org.dateline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.problem.WrongUse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The same folders, of a command that takes nothing but a project. */
final class ProjectFolders extends NamedFolders {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PROJECT",
            converter = Folder.class,
            description = "The same as --project.")
    private @Nullable Path positional;

    @Override
    Optional<Path> given() {
        Optional<Path> named = super.given();
        if (positional != null && named.isPresent()) {
            throw new WrongUse("The project is given twice: " + positional + " and " + named.get());
        }
        return Optional.ofNullable(positional).or(() -> named);
    }
}
