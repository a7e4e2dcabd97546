package org.dateline.cli;

import java.util.Optional;
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

    @Option(
            names = "--format",
            paramLabel = "text|github",
            description = "How problems are printed: for people, or as annotations of GitHub Actions (default: text).")
    private ProblemFormat format = ProblemFormat.text;

    /** {@link Failures} asks the parser for it. */
    @SuppressWarnings("unused")
    @Option(names = Failures.STACKTRACE, description = "Print more about an internal error, for a bug report.")
    private boolean stacktrace;

    Optional<String> at() {
        return Optional.ofNullable(at);
    }

    ProblemFormat format() {
        return format;
    }
}
