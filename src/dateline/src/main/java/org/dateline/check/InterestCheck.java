package org.dateline.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Background;
import org.dateline.model.Claim;
import org.dateline.model.Claim.Verb;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Site;
import org.dateline.model.SourceReference;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** What an interested side says needs somebody without an interest: who printed it, or who says the same. */
final class InterestCheck {

    private final Site site;

    private InterestCheck(Site site) {
        this.site = site;
    }

    static Stream<Problem> check(Site site) {
        InterestCheck check = new InterestCheck(site);
        return Stream.concat(
                site.stories().stream().flatMap(check::story),
                site.background().values().stream()
                        .flatMap(page -> check.entry(page, page.facts().sources())));
    }

    private Stream<Problem> story(Story story) {
        List<SourceReference> shared = story.explainer().facts().sources();
        return story.chronology().stream()
                .filter(item -> !item.event().status().equals(Optional.of(Status.CLAIMED)))
                .flatMap(item -> entry(item.event(), sources(item.event(), shared)));
    }

    /** The event's own, or the explainer's where it has exactly one. */
    private static List<SourceReference> sources(Event event, List<SourceReference> shared) {
        List<SourceReference> own = event.facts().sources();
        return own.isEmpty() && shared.size() == 1 ? shared : own;
    }

    private Stream<Problem> entry(Entry entry, List<SourceReference> sources) {
        if (sources.stream().anyMatch(this::disinterested)) {
            return Stream.empty();
        }
        return Statement.of(entry).stream()
                .filter(Statement.OfClaim.class::isInstance)
                .map(Statement.OfClaim.class::cast)
                .filter(one -> interested(one.claim().by()) && !admits(one.claim()) && !supported(one))
                .map(one -> Problem.of(
                        Rule.CLAIM_INTERESTED,
                        site.locations().of(entry.file(), path(entry, one.claim())),
                        "Only an interested side says so, and nobody else is given as having reported it",
                        "add whom you read to sources, add a claim that supports it, or write status: claimed"));
    }

    /** Against one's own interest nobody needs a witness. */
    private static boolean admits(Claim claim) {
        return claim.acknowledges()
                || claim.relation()
                        .filter(relation -> relation.verb() == Verb.ACKNOWLEDGES || relation.verb() == Verb.WITHDRAWS)
                        .isPresent();
    }

    private boolean supported(Statement.OfClaim claim) {
        return site.answers().to(claim, Verb.SUPPORTS).stream()
                .anyMatch(support -> !interested(support.claim().by()));
    }

    private boolean disinterested(SourceReference source) {
        return !(source instanceof SourceReference.Registered known && party(known.id()));
    }

    private boolean interested(Speaker speaker) {
        return speaker instanceof Speaker.Known known && party(known.id());
    }

    private boolean party(String id) {
        return site.background(id).flatMap(Background::party).isPresent();
    }

    private static String path(Entry entry, Claim claim) {
        return "claims[" + entry.facts().claims().indexOf(claim) + "].by";
    }
}
