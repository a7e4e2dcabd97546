package org.dateline.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Background;
import org.dateline.model.Edition;
import org.dateline.model.Event;
import org.dateline.model.Explainer;
import org.dateline.model.Locations;
import org.dateline.model.Passage;
import org.dateline.model.SeriesList;
import org.dateline.model.Words;
import org.dateline.problem.Problem;

/**
 * All entries that could be read.
 *
 * @param editions of entries and of series
 * @param words file of an original that has an edition → what there is to translate
 * @param failed paths of the files that could not, relative to the project
 * @param failedIds ids that those files would have given, their claims' and figures' included, so that a link to them is
 *     not reported as well
 * @param failedAddresses old addresses that those files would have led on from
 * @param locations where every field stands
 * @param passages file → the newsroom's own words in it; not those of editions
 * @param problems what is wrong, in no order
 */
public record Entries(
        List<Explainer> explainers,
        List<Event> events,
        List<Background> background,
        List<SeriesList> series,
        List<Edition> editions,
        Map<String, Words> words,
        Set<String> failed,
        Set<String> failedIds,
        Set<String> failedAddresses,
        Locations locations,
        Map<String, List<Passage>> passages,
        List<Problem> problems) {}
