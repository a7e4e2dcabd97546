package org.dateline.check;

import java.util.stream.Stream;
import org.dateline.model.Site;
import org.dateline.model.Status;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** What lies after "as of" has not happened yet: it must be expected, cancelled or withdrawn. */
final class ExpectedCheck {

    private ExpectedCheck() {}

    static Stream<Problem> check(Site site) {
        return site.stories().stream()
                .flatMap(story -> story.chronology().stream()
                        .filter(item -> happened(item.status())
                                && item.liesAfter(story.asOf().at().toLocalDateTime()))
                        .map(item -> Problem.of(
                                Rule.TIME_AFTER_AS_OF,
                                site.locations().of(item.event().file(), "date"),
                                "This event lies after the explainer's as_of ("
                                        + story.asOf().at().toLocalDateTime() + ")",
                                "add status: expected, correct the date, or move as_of in explainer.md")));
    }

    private static boolean happened(Status status) {
        return status != Status.EXPECTED && status != Status.CANCELLED && status != Status.WITHDRAWN;
    }
}
