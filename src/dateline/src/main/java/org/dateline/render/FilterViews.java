package org.dateline.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Background;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.render.view.FilterGroup;
import org.dateline.render.view.Link;

/** Views of filters: their names, and the lists to choose from. */
record FilterViews(Context context) {

    /** How many of one kind stand beside the chronology; the others have their own list. */
    private static final int MOST_CHOICES = 12;

    /**
     * The largest filters of each kind.
     *
     * @param current that which the page shows
     */
    List<FilterGroup> groups(Story story, Optional<Filter> current) {
        return Stream.of(Filter.By.values())
                .map(by -> group(story, by, current))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private FilterGroup group(Story story, Filter.By by, Optional<Filter> current) {
        List<Filter> all = context.chronicles().filters(story, by).toList();
        return new FilterGroup(
                by.key(),
                context.phrases().phrase("filter." + by.key()),
                choices(all.stream().limit(MOST_CHOICES), current),
                all.size() <= MOST_CHOICES
                        ? Optional.empty()
                        : Optional.of(new Link(
                                context.href(by.index(story)),
                                context.phrases().phrase("filter." + by.key() + ".all", all.size()))));
    }

    /** Some filters, as they follow each other. */
    List<FilterGroup.Choice> choices(Stream<Filter> filters, Optional<Filter> current) {
        return filters.map(filter -> new FilterGroup.Choice(
                        filter.id(),
                        new Link(context.href(filter.address()), shortName(filter)),
                        context.phrases()
                                .number(BigDecimal.valueOf(filter.items().size())),
                        current.equals(Optional.of(filter))))
                .toList();
    }

    /** The page of what its events have in common. */
    Optional<Background> background(Filter filter) {
        return filter.by() == Filter.By.STATUS
                ? Optional.empty()
                : context.site().background(filter.id());
    }

    String name(Filter filter) {
        return background(filter).map(Background::title).orElseGet(() -> status(filter));
    }

    private String shortName(Filter filter) {
        return background(filter).map(Background::shortName).orElseGet(() -> status(filter));
    }

    private String status(Filter filter) {
        return Stream.of(Status.values())
                .map(FactViews::key)
                .filter(filter.id()::equals)
                .map(key -> context.phrases().phrase("status." + key))
                .findFirst()
                .orElse(filter.id());
    }
}
