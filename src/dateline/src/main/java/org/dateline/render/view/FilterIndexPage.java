package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/**
 * All filters of one kind.
 *
 * @param explainer that they belong to, at its chronology
 * @param title "Events by place"
 * @param group the filters, as many as fit on this page
 * @param others filters of other kinds, by their own indexes
 */
public record FilterIndexPage(
        Frame frame, Link explainer, String title, FilterGroup group, List<Link> others, Optional<Turn> turn)
        implements Page {}
