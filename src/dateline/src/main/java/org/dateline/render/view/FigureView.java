package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A figure as its source printed it.
 *
 * @param words the printed words, qualifier and number as one: "more than 300", "dozens"
 * @param label what is counted: "people killed since 27 November"
 * @param source who gives it; empty where nobody is named
 * @param notes what limits it, one sentence each: "98% counted", "The day of the count is not given."
 */
public record FigureView(
        String words, String label, List<Part> parts, Optional<SpeakerView> source, List<String> notes) {

    /**
     * @param words "at least 20"
     * @param label "of them civilians"
     */
    public record Part(String words, String label) {}
}
