package org.dateline.cli;

import java.io.IOException;
import org.dateline.BuildResult;
import org.dateline.Settings;
import org.dateline.output.Progress;

/** What a command calls. */
@FunctionalInterface
interface Engine {

    BuildResult run(Settings settings, Progress progress) throws IOException;
}
