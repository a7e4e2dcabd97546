package org.dateline.assemble;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Background;
import org.dateline.model.Claim;
import org.dateline.model.Claim.Relation;
import org.dateline.model.Claim.Verb;
import org.dateline.model.Entry;
import org.dateline.model.Locations;
import org.dateline.model.SourceType;
import org.dateline.model.Speaker;
import org.dateline.problem.Nearest;
import org.dateline.problem.Problems;
import org.dateline.problem.Rule;

/** Checks what claims do to each other: to what they may do it, and who may. */
final class Relations {

    private static final Set<SourceType> JUDGES = EnumSet.of(SourceType.COURT, SourceType.ELECTION_AUTHORITY);

    private final Index index;
    private final Locations locations;
    private final Problems problems;

    Relations(Index index, Locations locations, Problems problems) {
        this.index = index;
        this.locations = locations;
        this.problems = problems;
    }

    void check(Entry entry) {
        List<Claim> claims = entry.facts().claims();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            String path = "claims[" + i + "].";
            claim.relation().ifPresent(relation -> check(entry, path, claim, relation));
        }
    }

    private void check(Entry entry, String path, Claim claim, Relation relation) {
        String field = path + relation.verb().name().toLowerCase(Locale.ROOT);
        Index.Said said = index.said(Index.scope(entry));
        Optional<Optional<Speaker>> author = said.author(relation.target());
        if (claim.id().equals(Optional.of(relation.target()))) {
            report(Rule.CLAIM_RELATION, entry, field, "This claim refers to itself", "name another one");
        } else if (author.isEmpty()) {
            unknown(entry, field, relation.target(), said.ids());
        } else {
            boolean own = author.get().equals(Optional.of(claim.by()));
            checkOwn(entry, field, relation, own);
        }
        if (relation.verb() == Verb.SETTLES && !judges(claim.by())) {
            report(
                    Rule.CLAIM_SETTLES,
                    entry,
                    path + "by",
                    "Only a court or an election authority can settle a claim",
                    "name a background page with source: court or election-authority, or write supports or denies");
        }
    }

    private void checkOwn(Entry entry, String field, Relation relation, boolean own) {
        if (relation.verb() == Verb.WITHDRAWS && !own) {
            report(
                    Rule.CLAIM_WITHDRAWS,
                    entry,
                    field,
                    "“" + relation.target() + "” is not this speaker’s own to withdraw",
                    "write denies, or correct by");
        } else if (own && relation.verb() == Verb.DENIES) {
            report(
                    Rule.CLAIM_RELATION,
                    entry,
                    field,
                    "“" + relation.target() + "” is this speaker’s own claim",
                    "write withdraws where it was taken back, or correct by");
        }
    }

    private void unknown(Entry entry, String field, String target, Set<String> known) {
        if (index.failed().contains(target)) {
            return;
        }
        Optional<String> elsewhere = index.explainerThatSays(target);
        if (elsewhere.isPresent()) {
            report(
                    Rule.ID_UNKNOWN,
                    entry,
                    field,
                    "“" + target + "” is a claim or figure of another explainer, " + elsewhere.get(),
                    "a claim answers what its own explainer or the background says: write that claim here as well,"
                            + " with an id, and name that");
            return;
        }
        boolean event = index.eventIds(Index.scope(entry)).contains(target);
        report(
                Rule.ID_UNKNOWN,
                entry,
                field,
                "There is no claim or figure “" + target + "”",
                event
                        ? "it is an event: give its claim an id, and name that"
                        : Nearest.hint(target, known, "give that claim an id, or correct this one"));
    }

    private void report(Rule rule, Entry entry, String field, String message, String hint) {
        problems.add(rule, locations.of(entry.file(), field), message, hint);
    }

    /** A page that could not be read may be a court's. */
    private boolean judges(Speaker speaker) {
        if (!(speaker instanceof Speaker.Known known)) {
            return false;
        }
        Optional<Background> page = Optional.ofNullable(index.background().get(known.id()));
        return page.isEmpty() || page.get().source().filter(JUDGES::contains).isPresent();
    }
}
