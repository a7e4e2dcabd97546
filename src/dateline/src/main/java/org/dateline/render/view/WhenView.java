package org.dateline.render.view;

import java.util.Optional;

/**
 * The hour of an event.
 *
 * @param hour "17:00"; empty where none is given
 * @param city whose clocks show it: "Damascus"; "Kolkata, 29 November" where it was another day there
 * @param gmt "14:00 GMT", "16:00 to 05:00 GMT", or "14:00 GMT, on one of 4 days"
 * @param span "27 to 29 November 2024", where it lasted from the day of its heading on
 * @param order "Later that day, after …", where only the order is known
 */
public record WhenView(
        Optional<String> hour,
        Optional<String> city,
        Optional<String> gmt,
        Optional<String> span,
        Optional<String> order) {}
