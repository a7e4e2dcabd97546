package org.dateline.cli;

import java.util.List;
import org.dateline.problem.GithubReporter;
import org.dateline.problem.Problem;
import org.dateline.problem.TextReporter;

/** How problems are printed. The constants are spelt as they are typed. */
enum ProblemFormat {
    text {
        @Override
        List<String> lines(List<Problem> problems) {
            return new TextReporter().lines(problems);
        }
    },
    github {
        @Override
        List<String> lines(List<Problem> problems) {
            return new GithubReporter().lines(problems);
        }
    };

    abstract List<String> lines(List<Problem> problems);
}
