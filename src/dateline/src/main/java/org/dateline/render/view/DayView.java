package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A heading of the chronology with its events.
 *
 * @param id its anchor
 * @param heading "Wednesday 27 November", "Some day between 27 and 30 November", "2011"
 * @param datetime the day as ISO 8601, where there is one
 * @param big the same in figures for the margin: "27", "27–30"; decoration
 * @param gloss what is not known about it, in words
 * @param certain whether the day is known
 * @param expected whether it is yet to come
 * @param label the short form for the list of days: "Wed 27 Nov", "27–30 Nov, no day"
 */
public record DayView(
        String id,
        String heading,
        Optional<String> datetime,
        Optional<String> big,
        Optional<String> gloss,
        boolean certain,
        boolean expected,
        String label,
        List<EventView> events) {}
