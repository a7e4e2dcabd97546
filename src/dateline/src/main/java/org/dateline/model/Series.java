package org.dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * What a row of figures counts.
 *
 * @param label what is counted, for example "People killed"
 * @param unit what one is, in the plural, for example "people"
 * @param since the day from which it counts
 * @param cumulative whether it can only grow
 * @param parts names of the parts that figures may give
 */
public record Series(
        String id, String label, String unit, Optional<FuzzyDate> since, boolean cumulative, List<String> parts) {}
