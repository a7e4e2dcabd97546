package org.dateline.determinism;

import java.nio.file.Path;
import org.dateline.BuildResult;
import org.dateline.fixture.Project;

/** Builds the Aleppo explainer in a Java of its own: folder of what is made, number of threads. */
final class BuildElsewhere {

    private BuildElsewhere() {}

    public static void main(String[] arguments) {
        BuildResult result = Project.aleppo(Path.of(arguments[0])).build(Integer.parseInt(arguments[1]));
        if (result.failed()) {
            throw new IllegalStateException(result.problems().toString());
        }
    }
}
