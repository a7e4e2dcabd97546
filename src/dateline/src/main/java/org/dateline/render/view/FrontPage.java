package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/** The front page of a publication with several explainers. */
public record FrontPage(Frame frame, List<Teaser> explainers, Optional<Turn> turn) implements Page {

    /**
     * @param standfirst of one that was taken back, why
     * @param asOf "As of 30 November 2024, 23:59 Damascus"
     * @param withdrawn whether it was taken back
     */
    public record Teaser(Link page, String standfirst, String asOf, boolean withdrawn) {}
}
