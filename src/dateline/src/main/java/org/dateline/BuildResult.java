package org.dateline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.model.Account;
import org.dateline.output.Published;
import org.dateline.problem.Baseline;
import org.dateline.problem.Problem;
import org.dateline.reporter.Findings;

/**
 * What became of a run.
 *
 * @param adoption everything that is wrong, sorted by place, and what a baseline lists of it
 * @param account what became of every file
 * @param published what was written; empty where nothing was, because of an error or because it was only a check
 * @param front the front page; empty where there is none
 */
public record BuildResult(
        Baseline.Adoption adoption, Account account, Optional<Published> published, Optional<Path> front) {

    private static final int UNNEEDED_SHOWN = 10;

    /** Everything that is wrong and counts, sorted by place. */
    public List<Problem> problems() {
        return adoption.problems();
    }

    /** The same, to be printed. */
    public Findings findings() {
        SortedSet<String> checked = new TreeSet<>(account.files().keySet());
        account.with(Account.Fate.IGNORED).forEach(checked::remove);
        return new Findings(problems(), checked, adoption.adopted());
    }

    /** Whether an error stopped the run. */
    public boolean failed() {
        return problems().stream().anyMatch(Problem::isError);
    }

    /** What became of the files, what is wrong, and what was written, in a few lines. */
    public String summary() {
        StringBuilder summary = new StringBuilder(account.toString());
        for (String ignored : account.with(Account.Fate.IGNORED)) {
            summary.append("\n  ignored: ").append(ignored);
        }
        long errors = problems().stream().filter(Problem::isError).count();
        long warnings = problems().size() - errors;
        summary.append(baseline());
        if (!problems().isEmpty()) {
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

    /** What the baseline did; which of its lines may go is told once nothing hides that a problem is still there. */
    private String baseline() {
        StringBuilder lines = new StringBuilder();
        if (adoption.adopted() > 0) {
            lines.append('\n').append(counted(adoption.adopted(), "problem")).append(" in the baseline");
        }
        List<String> unneeded = failed() ? List.of() : adoption.unneeded();
        if (!unneeded.isEmpty()) {
            lines.append('\n').append(counted(unneeded.size(), "line")).append(" of the baseline can be deleted:");
            unneeded.stream()
                    .limit(UNNEEDED_SHOWN)
                    .forEach(line -> lines.append("\n  ").append(line));
        }
        if (unneeded.size() > UNNEEDED_SHOWN) {
            lines.append("\n  and ").append(unneeded.size() - UNNEEDED_SHOWN).append(" more");
        }
        return lines.toString();
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
