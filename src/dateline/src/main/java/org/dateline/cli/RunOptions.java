package org.dateline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.Modes;
import org.dateline.problem.WrongUse;
import org.dateline.reporter.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How every command runs. */
final class RunOptions {

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            converter = AtMoment.class,
            description = "Lift the embargoes up to this moment, such as 2024-12-02T06:00, in the site's zone unless an"
                    + " offset such as +02:00 follows. Without it, every embargo holds.")
    private @Nullable String at;

    @Option(names = "--strict", description = "Take every warning for an error.")
    private boolean strict;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            converter = NamedFile.class,
            description = "Do not count the problems that this file lists; “dateline check --write-baseline” makes it.")
    private @Nullable Path baseline;

    @Option(
            names = "--published",
            paramLabel = "FILE",
            converter = NamedFile.class,
            description = "The sitemap.xml of the live site: every address in it must still lead somewhere.")
    private @Nullable Path published;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "How problems are printed: text for people (default), json or sarif for other tools, github"
                    + " for annotations of GitHub Actions, or junit for build servers.")
    private Format format = Format.TEXT;

    /** {@link Failures} asks the parser for it. */
    @SuppressWarnings("unused")
    @Option(names = Failures.STACKTRACE, description = "Print more about an internal error, for a bug report.")
    private boolean stacktrace;

    Optional<String> at() {
        return Optional.ofNullable(at);
    }

    Format format() {
        return format;
    }

    Modes modes() {
        return new Modes(strict, Optional.ofNullable(baseline), Optional.empty(), Optional.ofNullable(published));
    }

    /**
     * The same of a check that makes a new baseline.
     *
     * @param written its file; null where none is wanted
     */
    Modes modes(@Nullable Path written) {
        if (written != null && baseline != null) {
            throw new WrongUse("--write-baseline lists all that is wrong now: leave --baseline out");
        }
        return new Modes(
                strict, Optional.ofNullable(baseline), Optional.ofNullable(written), Optional.ofNullable(published));
    }
}
