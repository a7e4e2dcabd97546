package org.dateline.maven;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.dateline.BuildResult;
import org.dateline.Dateline;
import org.dateline.Settings;

/** Reports what is wrong with the content, and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends DatelineMojo {

    @Override
    BuildResult run(Settings settings, Consumer<String> progress) throws IOException {
        return Dateline.check(settings, progress);
    }
}
