package org.dateline.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.dateline.BuildResult;
import org.dateline.Dateline;
import org.dateline.Settings;
import org.dateline.output.Progress;
import org.dateline.problem.WrongUse;
import org.jspecify.annotations.Nullable;

/** Reports what is wrong with the content; writes no site. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends DatelineMojo {

    /** File that lists the problems of now, for {@code baseline}: what an archive may keep while it adopts the rules. */
    @Parameter(property = "dateline.writeBaseline")
    private @Nullable File writeBaseline;

    @Override
    Optional<Path> newBaseline() {
        if (writeBaseline != null && readsBaseline()) {
            throw new WrongUse("dateline.writeBaseline lists all that is wrong now: leave dateline.baseline out");
        }
        return path(writeBaseline);
    }

    @Override
    BuildResult run(Settings settings, Progress progress) {
        return Dateline.check(settings, progress);
    }
}
