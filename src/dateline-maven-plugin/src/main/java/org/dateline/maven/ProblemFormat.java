package org.dateline.maven;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.dateline.problem.GithubReporter;
import org.dateline.problem.Problem;
import org.dateline.problem.TextReporter;

/** How problems reach whoever reads the build's log. The constants are spelt as they are typed in a POM. */
enum ProblemFormat {
    text {
        @Override
        void print(List<Problem> problems, Log log) {
            for (Problem problem : problems) {
                List<String> lines = new TextReporter().lines(List.of(problem));
                lines.forEach(problem.isError() ? log::error : log::warn);
            }
        }
    },

    /** Bare lines: GitHub does not see a command behind Maven's {@code [ERROR]}; and in UTF-8 whatever the locale. */
    github {
        @Override
        void print(List<Problem> problems, Log log) {
            for (String line : new GithubReporter().lines(problems)) {
                System.out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            System.out.flush();
        }
    };

    abstract void print(List<Problem> problems, Log log);
}
