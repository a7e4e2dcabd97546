package org.dateline.maven;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.dateline.BuildResult;
import org.dateline.Modes;
import org.dateline.Settings;
import org.dateline.output.Progress;
import org.dateline.problem.WrongUse;
import org.dateline.reporter.Format;
import org.jspecify.annotations.Nullable;

/**
 * What the goals share. They choose folders and modes; what the publication is called, its language and its zone are
 * editorial settings and stand in {@code site/dateline.yaml}.
 */
abstract class DatelineMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** The entries. */
    @Parameter(defaultValue = "${project.basedir}/content", required = true)
    private File content;

    /** Templates and styles that override the default theme, one by one; need not exist. */
    @Parameter(defaultValue = "${project.basedir}/templates", required = true)
    private File templates;

    /** The publication's settings {@code dateline.yaml}, and {@code resources/} that are copied as they are. */
    @Parameter(defaultValue = "${project.basedir}/site", required = true)
    private File site;

    /** Where the site is written. Maven Site publishes all of it. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", required = true)
    private File output;

    /** Dateline's own record: manifest, journal, the report that names drafts. Never within the site. */
    @Parameter(defaultValue = "${project.build.directory}/dateline", required = true)
    private File work;

    /** The editorial report's Markdown, which Maven Site renders. */
    @Parameter(defaultValue = "${project.build.directory}/generated-site/markdown", required = true)
    private File report;

    /**
     * The moment of this build, such as {@code 2024-12-02T06:00}: it lifts the embargoes up to it. Without it, every
     * embargo holds.
     */
    @Parameter(property = "dateline.at")
    private @Nullable String at;

    /** Whether a warning is an error. */
    @Parameter(property = "dateline.strict", defaultValue = "false")
    private boolean strict;

    /** File of the problems that are not counted; {@code dateline:check} with {@code writeBaseline} makes it. */
    @Parameter(property = "dateline.baseline")
    private @Nullable File baseline;

    /** The {@code sitemap.xml} of the live site: every address in it must still lead somewhere. */
    @Parameter(property = "dateline.published")
    private @Nullable File published;

    /**
     * How problems are printed: {@code text}, or {@code github} for annotations in pull requests. {@code json}, {@code
     * sarif} and {@code junit} are documents, which Maven's log has no place for: they are written to the work folder as
     * {@code problems.json}, {@code problems.sarif} and {@code problems.xml}, beside the text in the log.
     */
    @Parameter(property = "dateline.format", defaultValue = "text", required = true)
    private String format;

    /** Does nothing. */
    @Parameter(property = "dateline.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as dateline.skip says");
            return;
        }
        requireFit();
        try {
            ProblemLog problems = new ProblemLog(format(), work.toPath(), getLog());
            tell(run(settings(), getLog()::info), problems);
        } catch (WrongUse | IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException("Could not read or write: " + e.getMessage(), e);
        }
    }

    /** Refuses a project that is not set up for the goal. */
    void requireFit() throws MojoFailureException {}

    abstract BuildResult run(Settings settings, Progress progress);

    private void tell(BuildResult result, ProblemLog problems) throws MojoFailureException {
        problems.print(result.findings());
        result.summary().lines().forEach(getLog()::info);
        if (result.failed()) {
            throw new MojoFailureException("The content has errors; each stands above with its place");
        }
        result.front().ifPresent(front -> getLog().info("The site: " + front.toUri()));
    }

    private Settings settings() {
        return new Settings(
                project.getBasedir().toPath(),
                content.toPath(),
                templates.toPath(),
                site.toPath(),
                output.toPath(),
                work.toPath(),
                Optional.of(report.toPath()),
                Optional.ofNullable(at),
                Runtime.getRuntime().availableProcessors(),
                new Modes(strict, path(baseline), newBaseline(), path(published)));
    }

    private Format format() {
        return Format.of(format)
                .orElseThrow(() -> new WrongUse("dateline.format is "
                        + Arrays.stream(Format.values()).map(Format::word).collect(Collectors.joining(", "))
                        + ", not “" + format + "”"));
    }

    /** File that a new baseline is written to. */
    Optional<Path> newBaseline() {
        return Optional.empty();
    }

    static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    boolean readsBaseline() {
        return baseline != null;
    }
}
