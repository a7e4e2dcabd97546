package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A part of the chronology, or the whole in the other order, on a page of its own.
 *
 * @param explainer that it belongs to, at its chronology
 * @param kicker what holds the events together: "Place", "Part of the chronology", "Order"
 * @param title "Aleppo", "November 2024", "Newest first"
 * @param count "7 of 14 events"
 * @param about the background page of what holds them together
 * @param ways to other parts: all events, a longer period
 * @param order the same in the other order, at the same anchors
 * @param periods shorter ones, where it is told by these
 * @param rail what is told here
 * @param groups other filters
 * @param turn to the pages before and after this one
 */
public record ChronologyPage(
        Frame frame,
        Link explainer,
        String kicker,
        String title,
        String count,
        Optional<Link> about,
        List<Link> ways,
        Optional<Link> order,
        List<PeriodView> periods,
        Rail rail,
        List<FilterGroup> groups,
        Optional<Turn> turn)
        implements Page {

    /**
     * Days on the rail.
     *
     * @param days what has happened, in the order of the page
     * @param coming what is expected, in the order of the page
     * @param newestFirst whether that order is the reverse one
     * @param line whether the line of "as of" is drawn between the two
     * @param marks the marks that it uses
     */
    public record Rail(
            List<DayView> days,
            List<DayView> coming,
            boolean newestFirst,
            boolean line,
            List<ExplainerPage.Mark> marks) {

        public static final Rail NONE = new Rail(List.of(), List.of(), false, false, List.of());
    }
}
