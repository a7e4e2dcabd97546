package org.dateline.render.view;

import java.util.List;

/**
 * The search.
 *
 * @param some what is said of results: {@code {n}} stands for how many, {@code {q}} for what was looked for
 * @param none what is said where there are none
 * @param kinds what results are grouped by
 * @param elsewhere pages from which everything can be reached without a search
 */
public record SearchPage(Frame frame, String some, String none, List<Kind> kinds, List<Link> elsewhere)
        implements Page {

    /**
     * @param name in the names of the data files
     */
    public record Kind(String name, String title) {}
}
