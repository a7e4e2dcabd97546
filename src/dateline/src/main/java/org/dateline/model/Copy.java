package org.dateline.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the newsroom wrote, drafts and embargoed entries included: for checks, and never for a page.
 *
 * @param entries every entry that could be read
 * @param passages file → the newsroom's own words in it; those of {@code series.yaml} too, not those of editions
 * @param named ids of background that any other entry names
 * @param whole whether every file could be read, so that what is not here is nowhere
 */
public record Copy(List<Entry> entries, Map<String, List<Passage>> passages, Set<String> named, boolean whole) {

    public List<Passage> passages(String file) {
        return passages.getOrDefault(file, List.of());
    }
}
