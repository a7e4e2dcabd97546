package org.dateline.render.view;

import java.util.List;

/**
 * A period of the chronology that has a page of its own.
 *
 * @param page its page, with its name: "November 2024", "Day not known"
 * @param events "120 events"
 * @param parts shorter periods that tell it
 */
public record PeriodView(Link page, String events, List<PeriodView> parts) {}
