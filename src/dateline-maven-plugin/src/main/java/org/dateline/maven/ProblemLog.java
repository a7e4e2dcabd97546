package org.dateline.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.dateline.output.WholeFile;
import org.dateline.problem.Problem;
import org.dateline.reporter.Colours;
import org.dateline.reporter.Findings;
import org.dateline.reporter.Format;
import org.dateline.reporter.Tally;
import org.dateline.reporter.TextReporter;

/**
 * How problems reach whoever reads the build's log.
 *
 * @param work folder that documents are written to
 */
record ProblemLog(Format format, Path work, Log log) {

    void print(Findings findings) {
        if (format == Format.GITHUB) {
            annotate(findings);
        } else {
            for (Problem problem : findings.problems()) {
                List<String> lines = new TextReporter().lines(List.of(problem));
                lines.forEach(problem.isError() ? log::error : log::warn);
            }
        }
        if (format.isDocument()) {
            write(findings);
        }
        new Tally(Colours.NONE).lines(findings.problems()).forEach(log::info);
    }

    /** Bare lines: GitHub does not see a command behind Maven's {@code [ERROR]}; and in UTF-8 whatever the locale. */
    private void annotate(Findings findings) {
        for (String line : format.lines(findings, Colours.NONE)) {
            System.out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        System.out.flush();
    }

    private void write(Findings findings) {
        Path file = work.resolve("problems." + format.suffix());
        String text = String.join("\n", format.lines(findings, Colours.NONE)) + "\n";
        try {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        log.info("The problems: " + file);
    }
}
