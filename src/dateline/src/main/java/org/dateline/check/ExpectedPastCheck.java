package org.dateline.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.dateline.model.ChronologyItem;
import org.dateline.model.FuzzyDate;
import org.dateline.model.Site;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.model.WallTime;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** What was expected before "as of" has happened by then, or has not. */
final class ExpectedPastCheck {

    private ExpectedPastCheck() {}

    static Stream<Problem> check(Site site) {
        return site.stories().stream()
                .flatMap(story -> story.chronology().stream()
                        .filter(item -> item.status() == Status.EXPECTED && past(item, story))
                        .map(item -> Problem.of(
                                Rule.STATUS_EXPECTED_PAST,
                                site.locations().of(item.event().file(), "date"),
                                "This event was expected before the explainer's as_of ("
                                        + story.asOf().at().toLocalDateTime() + ")",
                                "say what became of it: delete status, or write status: cancelled")));
    }

    /** Whether the last moment at which it could begin has gone by. */
    private static boolean past(ChronologyItem item, Story story) {
        LocalDateTime asOf = story.asOf().at().toLocalDateTime();
        return item.clock()
                .flatMap(clock -> clock.inStory().map(start -> start.plus(waiting(clock.time()))))
                .map(latest -> latest.isBefore(asOf))
                .orElse(latest(item.event().date()).isBefore(asOf.toLocalDate()));
    }

    /** How long after its first possible minute it may still begin. */
    private static Duration waiting(WallTime time) {
        if (time.lasted() || time.end().isEmpty()) {
            return Duration.ZERO;
        }
        Duration between = Duration.between(time.start(), time.end().get());
        return between.isNegative() ? between.plusDays(1) : between;
    }

    private static LocalDate latest(FuzzyDate date) {
        return date instanceof FuzzyDate.Lasting lasting ? lasting.from().latest() : date.latest();
    }
}
