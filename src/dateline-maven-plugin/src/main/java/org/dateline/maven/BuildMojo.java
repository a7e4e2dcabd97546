package org.dateline.maven;

import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.dateline.BuildResult;
import org.dateline.Dateline;
import org.dateline.Settings;
import org.dateline.output.Progress;

/** Builds the site into Maven's own site folder, and the editorial report for Maven Site to render. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PRE_SITE, threadSafe = true)
public final class BuildMojo extends DatelineMojo {

    @Override
    void requireFit() throws MojoFailureException {
        Reporting reporting = project.getModel().getReporting();
        if (reporting == null || !reporting.isExcludeDefaults()) {
            throw new MojoFailureException("Maven Site would write its own \"About\" page over the front page. "
                    + "Add to " + project.getFile() + ": "
                    + "<reporting><excludeDefaults>true</excludeDefaults></reporting>");
        }
    }

    @Override
    BuildResult run(Settings settings, Progress progress) {
        return Dateline.build(settings, progress);
    }
}
