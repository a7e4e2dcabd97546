package org.dateline.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.Site;
import org.dateline.problem.Problem;

/** All checks of a site. */
public final class Checks {

    private static final List<Function<Site, Stream<Problem>>> ALL = List.of(
            ExpectedCheck::check,
            ExpectedPastCheck::check,
            DisputeCheck::check,
            InterestCheck::check,
            FigureCheck::check,
            EditionCheck::check,
            CopyDesk::check,
            SourceChecks::check,
            OrphanCheck::check,
            TwinTitles::check,
            MeasureCheck::check);

    /** What is worth an editor's while before anything is published: her drafts, and what is under embargo. */
    private static final List<Function<Site, Stream<Problem>>> AHEAD = List.of(ExpectedCheck::check);

    private Checks() {}

    /** What is wrong with a site, sorted by place. */
    public static List<Problem> check(Site site) {
        return ALL.stream().flatMap(check -> check.apply(site)).sorted().toList();
    }

    /**
     * What will be wrong with a site.
     *
     * @param lifted as it will be when no draft and no embargo is left
     */
    public static List<Problem> ahead(Site lifted) {
        return AHEAD.stream().flatMap(check -> check.apply(lifted)).sorted().toList();
    }
}
