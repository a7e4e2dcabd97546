package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/**
 * An event on a page of its own.
 *
 * @param explainer link to the explainer, at this event
 * @param date when it happened, in words
 * @param datetime the day as ISO 8601, where there is one
 * @param certain whether that day is known, or the day on which it began
 * @param asOfNote how the explainer found its dates
 */
public record EventPage(
        Frame frame,
        EventView event,
        Link explainer,
        String date,
        Optional<String> datetime,
        boolean certain,
        Optional<String> asOfNote,
        List<SourceView> sources,
        List<CardGroup> background,
        Optional<Link> previous,
        Optional<Link> next)
        implements Page {}
