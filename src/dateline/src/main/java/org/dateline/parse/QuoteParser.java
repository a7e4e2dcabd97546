package org.dateline.parse;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Quote;
import org.dateline.model.Speaker;
import org.dateline.parse.scalar.Mistake;
import org.dateline.problem.Rule;

/** Reads a quotation. Square brackets hold what somebody else put in; round ones, what a wire did. */
final class QuoteParser {

    private static final Form<Boolean> INSERTED_BY = new Form<>(new Shape.Words(List.of("source")), by -> {
        if (!by.equals("source")) {
            throw new Mistake(
                    Rule.VALUE_NOT_LISTED,
                    "“" + by + "” cannot insert anything",
                    "write source, or delete the line where the newsroom did");
        }
        return true;
    });

    private QuoteParser() {}

    static Optional<Quote> parse(Fields quote) {
        quote.require("speaker", "text");
        Optional<String> id = quote.id("id");
        Optional<Speaker> speaker = quote.speaker("speaker");
        Optional<Speaker> via = quote.speaker("via");
        Optional<String> text = quote.text("text");
        boolean bySource = quote.read("inserted_by", INSERTED_BY).isPresent();
        text.ifPresent(words -> checkBrackets(quote, words, bySource || quote.has("inserted_by")));
        return speaker.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quote(id, speaker.get(), via, text.get(), bySource));
    }

    private static void checkBrackets(Fields quote, String words, boolean bySource) {
        if (!paired(words, '[', ']')) {
            quote.report(
                    Rule.QUOTE_BRACKETS,
                    "text",
                    "A square bracket in this quotation has no other half",
                    "close what was put in: [the city]");
        }
        if (!bySource && (words.indexOf('(') >= 0 || words.indexOf(')') >= 0)) {
            quote.report(
                    Rule.QUOTE_PARENTHESES,
                    "text",
                    "Nobody speaks round brackets",
                    "write inserted_by: source where the source printed them, or [ ] round what the newsroom put in");
        }
    }

    /** Whether each bracket is closed before the next one opens. */
    private static boolean paired(String words, char open, char close) {
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == open && inside || c == close && !inside) {
                return false;
            }
            inside = c == open || inside && c != close;
        }
        return !inside;
    }
}
