package org.dateline.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.Address;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Event;
import org.dateline.model.Site;
import org.dateline.model.SourceReference;
import org.dateline.model.Speaker;
import org.dateline.model.Story;

/**
 * Events of a story that have something in common.
 *
 * @param id of the background page that they name, or the status that they have
 * @param items in the order of the chronology
 */
record Filter(Story story, By by, String id, List<ChronologyItem> items) {

    /** What they have in common. */
    enum By {
        PLACES,
        ACTORS,
        SOURCES,
        STATUS;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The list of all of this kind. */
        Address index(Story story) {
            return new Address(story.explainer().address().path() + key() + "/");
        }
    }

    /** The filters of a story, by kind, the largest first; one that shows every event is none. */
    static List<Filter> of(Story story, Site site) {
        return Stream.of(By.values())
                .flatMap(by -> of(story, by))
                .filter(filter ->
                        filter.by() == By.STATUS || site.background(filter.id()).isPresent())
                .toList();
    }

    private static Stream<Filter> of(Story story, By by) {
        Map<String, List<ChronologyItem>> found = new TreeMap<>();
        story.chronology()
                .forEach(item -> ids(item, by)
                        .forEach(id -> found.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(item)));
        return found.entrySet().stream()
                .map(one -> new Filter(story, by, one.getKey(), one.getValue()))
                .filter(filter -> filter.items().size() < story.chronology().size())
                .sorted(Comparator.comparing(filter -> -filter.items().size()));
    }

    /** Every filter that would show an event: the end of its page's address. */
    static List<String> facets(ChronologyItem item) {
        return Stream.of(By.values())
                .flatMap(by -> ids(item, by).stream().map(id -> by.key() + "/" + id))
                .toList();
    }

    private static Set<String> ids(ChronologyItem item, By by) {
        Event event = item.event();
        return new LinkedHashSet<>(
                switch (by) {
                    case PLACES -> event.places();
                    case ACTORS -> event.actors();
                    case SOURCES -> speakers(event);
                    case STATUS -> List.of(FactViews.key(item.status()));
                });
    }

    /** Who says something in an event, and what was read for it alone. */
    private static List<String> speakers(Event event) {
        Stream<String> say = EventViews.speakers(event).stream()
                .filter(Speaker.Known.class::isInstance)
                .map(speaker -> ((Speaker.Known) speaker).id());
        Stream<String> read = event.facts().sources().stream()
                .filter(SourceReference.Registered.class::isInstance)
                .map(source -> ((SourceReference.Registered) source).id());
        return Stream.concat(say, read).toList();
    }

    Address address() {
        return new Address(by.index(story).path() + id + "/");
    }
}
