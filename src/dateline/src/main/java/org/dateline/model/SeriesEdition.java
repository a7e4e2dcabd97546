package org.dateline.model;

import java.util.Map;

/**
 * The words of an explainer's series in another language: {@code series.ar.yaml}.
 *
 * @param labels series → label
 * @param parts series → part → label
 */
public record SeriesEdition(
        String file,
        String folder,
        String language,
        Map<String, String> labels,
        Map<String, Map<String, String>> parts) {}
