package org.dateline.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A number, or a word for one, with who gives it.
 *
 * @param measure what is counted: a series of the explainer, or its own label and unit
 * @param source who gives it; empty is printed as "no source given"
 * @param parts of which, by the names that the series lists; iterated in the order typed
 * @param coverage how complete the count is, in the source's words
 * @param asOf the moment of the count; empty for the event's own date
 * @param revises the event whose figure this one replaces by a lower one
 * @param reason why it was revised
 */
public record Figure(
        Optional<String> id,
        Measure measure,
        Count count,
        Optional<Speaker> source,
        Map<String, Count> parts,
        Optional<String> coverage,
        Optional<LocalMoment> asOf,
        Optional<String> revises,
        Optional<String> reason) {

    /** An amount with the qualifier that the source printed. */
    public record Count(Amount amount, Optional<Qualifier> qualifier) {

        /** Whether every number that this allows is below every number that the other one allows. */
        public boolean below(Count other) {
            return highest()
                    .flatMap(highest -> other.lowest().map(highest::below))
                    .orElse(false);
        }

        /** The lowest number that it allows; empty where none is certain. */
        public Optional<Limit> lowest() {
            return limit(amount.lowest(), Qualifier.MORE_THAN, Qualifier.AT_LEAST);
        }

        /** The highest number that it allows; empty where none is certain. */
        public Optional<Limit> highest() {
            return limit(amount.highest(), Qualifier.FEWER_THAN, Qualifier.UP_TO);
        }

        /** The end of an amount, unless a qualifier opens it. */
        private Optional<Limit> limit(Optional<BigDecimal> end, Qualifier beyond, Qualifier upToIt) {
            return end.filter(number -> qualifier.isEmpty() || qualifier.get() == beyond || qualifier.get() == upToIt)
                    .map(number -> new Limit(number, !qualifier.equals(Optional.of(beyond))));
        }
    }

    /**
     * The lowest or highest number that a count allows.
     *
     * @param included whether it may be that number itself
     */
    public record Limit(BigDecimal number, boolean included) {

        /** Whether what ends here lies wholly below what begins there. */
        boolean below(Limit beginning) {
            int order = number.compareTo(beginning.number);
            return order < 0 || order == 0 && !(included && beginning.included);
        }
    }

    /** What is counted. */
    public sealed interface Measure {
        /** A series of the explainer's {@code series.yaml}. */
        record OfSeries(String series) implements Measure {}

        /** A figure on its own, as on a background page. */
        record Own(String label, String unit) implements Measure {}
    }
}
