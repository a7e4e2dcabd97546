package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that somebody says, with the page that says so. */
public sealed interface Statement {

    PageReference page();

    /**
     * @param date when it was said, which is the event's date; empty on a page of background
     */
    record OfClaim(PageReference page, Optional<FuzzyDate> date, Claim claim) implements Statement {}

    /**
     * @param date of the event; empty on a page of background
     */
    record OfFigure(PageReference page, Optional<FuzzyDate> date, Figure figure) implements Statement {}

    record OfQuote(PageReference page, Quote quote) implements Statement {}

    /** All that an entry says, in the order typed; nothing, where it was taken back. */
    static List<Statement> of(Entry entry) {
        if (entry.facts().retracted()) {
            return List.of();
        }
        PageReference page = PageReference.to(entry);
        Optional<FuzzyDate> date = entry instanceof Event event ? Optional.of(event.date()) : Optional.empty();
        List<Statement> statements = new ArrayList<>();
        entry.facts().claims().forEach(claim -> statements.add(new OfClaim(page, date, claim)));
        entry.facts().figures().forEach(figure -> statements.add(new OfFigure(page, date, figure)));
        entry.facts().quotes().forEach(quote -> statements.add(new OfQuote(page, quote)));
        return statements;
    }
}
