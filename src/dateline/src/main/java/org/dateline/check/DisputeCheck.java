package org.dateline.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Dispute;
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
                        .filter(item -> item.event().status().equals(Optional.of(Status.DISPUTED)))
                        .flatMap(item -> problem(site, item, disputes(item, story)).stream()));
    }

    private static Optional<Problem> problem(Site site, ChronologyItem item, List<Dispute> disputes) {
        if (disputes.stream().anyMatch(Dispute::open)) {
            return Optional.empty();
        }
        boolean ended = !disputes.isEmpty();
        return Optional.of(Problem.of(
                Rule.STATUS_DISPUTED,
                site.locations().of(item.event().file(), "status"),
                ended ? "What this event says is no longer denied" : "Nobody denies what this event says",
                "take status: disputed out" + (ended ? "" : ", or add the claim that denies it")));
    }

    private static List<Dispute> disputes(ChronologyItem item, Story story) {
        return story.disputes().stream()
                .filter(dispute -> dispute.page().address().equals(item.event().address()))
                .toList();
    }
}
