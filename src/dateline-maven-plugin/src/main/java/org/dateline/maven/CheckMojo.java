package org.dateline.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.dateline.BuildResult;
import org.dateline.Dateline;
import org.dateline.Settings;
import org.dateline.output.Progress;

/** Reports what is wrong with the content, and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends DatelineMojo {

    @Override
    BuildResult run(Settings settings, Progress progress) {
        return Dateline.check(settings, progress);
    }
}
