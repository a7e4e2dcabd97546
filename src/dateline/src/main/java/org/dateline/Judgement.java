package org.dateline;

import java.nio.file.Path;
import java.util.List;
import org.dateline.problem.Baseline;
import org.dateline.problem.Problem;
import org.dateline.problem.Severities;
import org.dateline.source.GivenFile;

/**
 * What a run makes of the problems it has found: each as the publication weighs it, or strictly, and none that the
 * baseline lists.
 *
 * @param baseline the one given, or the one to be written
 * @param adoption what counts
 */
record Judgement(Baseline baseline, Baseline.Adoption adoption) {

    static Judgement of(List<Problem> problems, Severities severities, Modes modes) {
        List<Problem> weighed = modes.strict() ? severities.weighStrictly(problems) : severities.weigh(problems);
        Baseline baseline = modes.newBaseline().isPresent()
                ? Baseline.of(weighed)
                : modes.baseline().map(Judgement::read).orElse(Baseline.NONE);
        return new Judgement(baseline, baseline.adopt(weighed));
    }

    /** The same with more problems, which no baseline can list. */
    Judgement with(List<Problem> more) {
        return new Judgement(baseline, adoption.with(more));
    }

    private static Baseline read(Path file) {
        return Baseline.parse(GivenFile.text(file, "“dateline check --write-baseline " + file + "” makes one"));
    }
}
