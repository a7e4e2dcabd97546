package org.dateline.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Site;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** A typed {@code disputed} must agree with the claims: somebody must deny what the event says. */
final class DisputeCheck {

    private DisputeCheck() {}

    static Stream<Problem> check(Site site) {
        return site.stories().stream()
                .flatMap(story -> story.chronology().stream()
                        .filter(item ->
                                item.event().status().equals(Optional.of(Status.DISPUTED)) && !denied(item, story))
                        .map(item -> Problem.of(
                                Rule.STATUS_DISPUTED,
                                site.locations().of(item.event().file(), "status"),
                                "Nobody denies what this event says",
                                "take status: disputed out, or add the claim that denies it")));
    }

    private static boolean denied(ChronologyItem item, Story story) {
        return story.disputes().stream()
                .anyMatch(
                        dispute -> dispute.page().address().equals(item.event().address()));
    }
}
