package org.dateline.maven;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.dateline.problem.GithubReporter;
import org.dateline.problem.Problem;
import org.dateline.problem.TextReporter;

/** How problems reach whoever reads the build's log. */
enum ProblemFormat {
    TEXT {
        @Override
        void print(List<Problem> problems, Log log) {
            for (Problem problem : problems) {
                List<String> lines = new TextReporter().lines(List.of(problem));
                lines.forEach(problem.isError() ? log::error : log::warn);
            }
        }
    },

    /** Bare lines: GitHub does not see a command behind Maven's {@code [ERROR]}; and in UTF-8 whatever the locale. */
    GITHUB {
        @Override
        void print(List<Problem> problems, Log log) {
            for (String line : new GithubReporter().lines(problems)) {
                System.out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            System.out.flush();
        }
    };

    /**
     * The format of this name.
     *
     * @throws IllegalArgumentException where there is none
     */
    static ProblemFormat named(String name) {
        return switch (name) {
            case "text" -> TEXT;
            case "github" -> GITHUB;
            default -> throw new IllegalArgumentException("dateline.format is text or github, not “" + name + "”");
        };
    }

    abstract void print(List<Problem> problems, Log log);
}
