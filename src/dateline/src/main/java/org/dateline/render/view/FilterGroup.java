package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Ways to read a part of the chronology only: by place, by those who act, by those who speak, by status.
 *
 * @param by {@code places}, {@code actors}, {@code sources} or {@code status}, as in addresses
 * @param heading "Place"
 * @param all link to the whole list, where this is its beginning
 */
public record FilterGroup(String by, String heading, List<Choice> choices, Optional<Link> all) {

    /**
     * @param id of the background page, or the status
     * @param events how many there are
     * @param current whether this page shows them
     */
    public record Choice(String id, Link page, String events, boolean current) {}
}
