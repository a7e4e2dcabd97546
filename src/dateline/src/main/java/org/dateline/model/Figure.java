package org.dateline.model;

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
    public record Count(Amount amount, Optional<Qualifier> qualifier) {}

    /** What is counted. */
    public sealed interface Measure {
        /** A series of the explainer's {@code series.yaml}. */
        record OfSeries(String series) implements Measure {}

        /** A figure on its own, as on a background page. */
        record Own(String label, String unit) implements Measure {}
    }
}
