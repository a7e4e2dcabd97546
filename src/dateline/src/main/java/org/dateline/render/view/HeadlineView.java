package org.dateline.render.view;

import java.util.List;

/**
 * The latest figures of one series: one from each source, all set alike.
 *
 * @param label what is counted: "people killed since 27 November"
 */
public record HeadlineView(String label, List<FigureView> figures) {}
