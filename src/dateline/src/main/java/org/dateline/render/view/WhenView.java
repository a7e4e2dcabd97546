package org.dateline.render.view;

import java.util.Optional;

/**
 * The hour of an event.
 *
 * @param hour "17:00"; empty where none is given
 * @param city whose clocks show it: "Damascus"
 * @param gmt "14:00 GMT", or "14:00 GMT, on one of 4 days"
 * @param order "Later that day, after …", where only the order is known
 */
public record WhenView(Optional<String> hour, Optional<String> city, Optional<String> gmt, Optional<String> order) {}
