package org.dateline.cli;

import java.io.IOException;
import org.dateline.BuildResult;
import org.dateline.Progress;
import org.dateline.Settings;

/** What a command calls. */
@FunctionalInterface
interface Engine {

    BuildResult run(Settings settings, Progress progress) throws IOException;
}
