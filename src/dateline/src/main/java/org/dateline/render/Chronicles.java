package org.dateline.render;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Address;
import org.dateline.model.Site;
import org.dateline.model.Story;

/**
 * The chronicles of all stories.
 *
 * @param stories address of an explainer → its chronicle, in the order of the site
 * @param standing address of an event → the page of the chronology that tells it
 */
record Chronicles(Map<Address, Chronicle> stories, Map<Address, Address> standing) {

    static Chronicles of(Site site) {
        Map<Address, Chronicle> stories = new LinkedHashMap<>();
        Map<Address, Address> standing = new HashMap<>();
        for (Story story : site.stories()) {
            Chronicle chronicle = Chronicle.of(story, site);
            stories.put(story.explainer().address(), chronicle);
            standing.putAll(chronicle.standing());
        }
        return new Chronicles(stories, standing);
    }

    Chronicle of(Story story) {
        return Objects.requireNonNull(stories.get(story.explainer().address()));
    }

    Optional<Address> standing(Address event) {
        return Optional.ofNullable(standing.get(event));
    }

    /** The filters of all stories that show what names a background page. */
    List<Filter> filters(String background) {
        return stories.values().stream()
                .flatMap(chronicle -> chronicle.filters().stream())
                .filter(filter -> filter.by() != Filter.By.STATUS && filter.id().equals(background))
                .toList();
    }

    /** The filters of a story, of one kind. */
    Stream<Filter> filters(Story story, Filter.By by) {
        return of(story).filters().stream().filter(filter -> filter.by() == by);
    }
}
