package org.dateline.check;

import java.util.stream.Stream;
import org.dateline.model.Site;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** A background page that no other entry names, be it a draft, is one that no reader finds. */
final class OrphanCheck {

    private OrphanCheck() {}

    /** Where a file could not be read, it may be the one that names the page: nothing is said then. */
    static Stream<Problem> check(Site site) {
        return site.background().values().stream()
                .filter(page -> site.copy().whole() && !site.copy().named().contains(page.id()))
                .map(page -> Problem.of(
                        Rule.BACKGROUND_ORPHAN,
                        site.locations().of(page.file(), "title"),
                        "No other entry names this page",
                        "name “" + page.id() + "” where it belongs, link it, or delete the page"));
    }
}
