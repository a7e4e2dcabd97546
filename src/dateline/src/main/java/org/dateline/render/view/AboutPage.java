package org.dateline.render.view;

import java.util.List;

/**
 * How to read the site.
 *
 * @param statuses each mark with its meaning
 * @param qualifiers each word with its meaning
 * @param policies links to the publication's own rules
 */
public record AboutPage(Frame frame, List<ExplainerPage.Mark> statuses, List<Meaning> qualifiers, List<Link> policies)
        implements Page {

    public record Meaning(String word, String meaning) {}
}
