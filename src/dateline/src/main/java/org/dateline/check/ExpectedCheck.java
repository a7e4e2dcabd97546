package org.dateline.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Clock;
import org.dateline.model.Site;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** What lies after "as of" has not happened yet: it must be expected, cancelled or withdrawn. */
final class ExpectedCheck {

    private ExpectedCheck() {}

    static Stream<Problem> check(Site site) {
        return site.stories().stream()
                .flatMap(story -> story.chronology().stream()
                        .filter(item -> happened(item.status()) && after(item, story))
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

    private static boolean after(ChronologyItem item, Story story) {
        LocalDateTime asOf = story.asOf().at().toLocalDateTime();
        LocalDate earliest = item.event().date().earliest();
        return item.clock()
                .flatMap(Clock::inStory)
                .map(start -> start.isAfter(asOf))
                .orElse(earliest.isAfter(asOf.toLocalDate()));
    }
}
