package org.dateline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Account;
import org.dateline.output.Published;
import org.dateline.problem.Problem;

/**
 * What became of a run.
 *
 * @param problems everything that is wrong, sorted by place
 * @param account what became of every file
 * @param published what was written; empty where nothing was, because of an error or because it was only a check
 * @param front the front page; empty where there is none
 */
public record BuildResult(
        List<Problem> problems, Account account, Optional<Published> published, Optional<Path> front) {

    /** Whether an error stopped the run. */
    public boolean failed() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** What became of the files, what is wrong, and what was written, in one to three lines. */
    public String summary() {
        StringBuilder summary = new StringBuilder(account.toString());
        for (String ignored : account.with(Account.Fate.IGNORED)) {
            summary.append("\n  ignored: ").append(ignored);
        }
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        if (!problems.isEmpty()) {
            summary.append('\n').append(counted(errors, "error")).append(", ").append(counted(warnings, "warning"));
        }
        published.ifPresent(files -> summary.append('\n')
                .append(counted(files.written(), "file"))
                .append(" written, ")
                .append(files.unchanged())
                .append(" unchanged, ")
                .append(files.removed())
                .append(" removed"));
        return summary.toString();
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
