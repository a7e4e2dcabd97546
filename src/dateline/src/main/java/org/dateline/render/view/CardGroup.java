package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/** Background pages of one kind. */
public record CardGroup(String heading, List<Card> cards) {

    /**
     * @param alias a shorter name: "HTS"
     * @param summary one sentence; of a page that was taken back, why
     * @param withdrawn whether it was taken back
     */
    public record Card(Link page, Optional<String> alias, String summary, boolean withdrawn) {}
}
