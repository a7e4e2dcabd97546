package org.dateline.render.view;

import java.util.List;

/** The front page of a publication with several explainers. */
public record FrontPage(Frame frame, List<Teaser> explainers) implements Page {

    /**
     * @param asOf "As of 30 November 2024, 23:59 Damascus"
     */
    public record Teaser(Link page, String standfirst, String asOf) {}
}
