package org.dateline.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.Claim;
import org.dateline.model.Entry;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;

/** Collects who says what. */
final class Statements {

    private final Map<String, List<Statement>> bySource = new TreeMap<>();

    private Statements() {}

    /** Id of a source → what it says in these entries, in their order. */
    static Map<String, List<Statement>> bySource(List<Entry> entries) {
        Statements statements = new Statements();
        entries.forEach(statements::collect);
        return statements.bySource;
    }

    private void collect(Entry entry) {
        Statement.of(entry).forEach(statement -> {
            if (statement instanceof Statement.OfClaim one) {
                Claim claim = one.claim();
                add(Optional.of(claim.by()), statement);
                claim.via().filter(via -> !via.equals(claim.by())).ifPresent(via -> add(Optional.of(via), statement));
            } else if (statement instanceof Statement.OfFigure one) {
                add(one.figure().source(), statement);
            } else if (statement instanceof Statement.OfQuote one) {
                add(Optional.of(one.quote().speaker()), statement);
            }
        });
    }

    private void add(Optional<Speaker> speaker, Statement statement) {
        if (speaker.orElse(null) instanceof Speaker.Known known) {
            bySource.computeIfAbsent(known.id(), id -> new ArrayList<>()).add(statement);
        }
    }
}
