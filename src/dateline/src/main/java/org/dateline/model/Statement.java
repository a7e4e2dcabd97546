package org.dateline.model;

/** Something that a source says, with the page that says so. */
public sealed interface Statement {

    PageReference page();

    record OfClaim(PageReference page, Claim claim) implements Statement {}

    record OfFigure(PageReference page, Figure figure) implements Statement {}

    record OfQuote(PageReference page, Quote quote) implements Statement {}
}
