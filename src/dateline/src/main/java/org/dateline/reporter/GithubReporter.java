package org.dateline.reporter;

import java.util.List;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;

/**
 * Problems as workflow commands of GitHub Actions, which shows them beside the line in a pull request.
 *
 * <p>Source: "Workflow commands for GitHub Actions"; per cent sign, line breaks, and in properties also colon and
 * comma, are percent-encoded.
 */
public final class GithubReporter {

    /** The commands, in the order given. */
    public List<String> lines(List<Problem> problems) {
        return problems.stream().map(GithubReporter::command).toList();
    }

    private static String command(Problem problem) {
        Location at = problem.location();
        String place = at.line() == 0 ? "" : ",line=" + at.line() + ",col=" + at.column();
        String text = problem.message() + (problem.hint().isEmpty() ? "" : " — " + problem.hint());
        return "::" + problem.severity().word() + " file=" + property(at.file()) + place + ",title="
                + property(problem.rule().id()) + "::" + data(text);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
