package org.dateline.model;

import java.util.List;

/**
 * The series of an explainer: {@code series.yaml}.
 *
 * @param folder id of the explainer
 * @param series in the order typed
 */
public record SeriesList(String file, String folder, List<Series> series) {}
