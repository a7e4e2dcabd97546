package org.dateline.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.Address;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Site;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.render.period.Period;

/**
 * Which pages tell the events of a story; none, where all of it was taken back.
 *
 * @param whole its chronology, parted where it outgrew the explainer's page
 * @param filters by place, actor, source and status; none where there is nothing to choose from
 * @param standing address of an event → the page of the chronology that tells it
 */
record Chronicle(Story story, Period whole, List<Filter> filters, Map<Address, Address> standing) {

    /** How many of the latest events the explainer's page still tells. */
    private static final int LATEST = 10;

    static Chronicle of(Story story, Site site) {
        List<ChronologyItem> items = story.explainer().facts().retracted() ? List.of() : story.chronology();
        Period whole = Period.of(items, DayViews::heading, Sheet.MOST);
        Map<Address, Address> standing = new LinkedHashMap<>();
        whole.all()
                .filter(Period::tells)
                .flatMap(period -> sheets(story, period))
                .forEach(leaf ->
                        leaf.items().forEach(item -> standing.put(item.event().address(), leaf.address())));
        List<Filter> filters = items.size() > 1 ? Filter.of(story, site) : List.of();
        return new Chronicle(story, whole, filters, standing);
    }

    /** One page of a period that is told. */
    record Leaf(Period period, Sheet sheet) {

        Address address() {
            return sheet.address();
        }

        List<ChronologyItem> items() {
            return sheet.cut(period.items());
        }
    }

    private static Stream<Leaf> sheets(Story story, Period period) {
        return Sheet.of(address(story, period), period.items().size()).stream().map(sheet -> new Leaf(period, sheet));
    }

    /** The pages that tell a chronology which outgrew its explainer's page, oldest first. */
    List<Leaf> leaves() {
        return outgrown()
                ? whole.all()
                        .filter(Period::tells)
                        .flatMap(period -> sheets(story, period))
                        .toList()
                : List.of();
    }

    /** The page of a period, in the order that the explainer has. */
    static Address address(Story story, Period period) {
        return new Address(story.explainer().address().path() + period.path());
    }

    /** The same page in the other order. */
    static Address turned(Story story, Address page) {
        return new Address(page.path() + (story.explainer().newestFirst() ? "oldest/" : "newest/"));
    }

    /** Whether there is another order. */
    boolean turns() {
        return whole.items().size() > 1;
    }

    /** Whether the explainer's page tells only the latest events. */
    boolean outgrown() {
        return !whole.tells();
    }

    /** What the explainer's page tells. */
    List<ChronologyItem> onExplainer() {
        List<ChronologyItem> all = story.chronology();
        if (!outgrown()) {
            return all;
        }
        List<ChronologyItem> past =
                all.stream().filter(item -> !coming(story, item)).toList();
        Stream<ChronologyItem> coming =
                all.stream().filter(item -> coming(story, item)).limit(LATEST);
        return Stream.concat(past.stream().skip(Math.max(0, past.size() - LATEST)), coming)
                .toList();
    }

    /** Whether it stands below the line of "as of": what is expected, and what was and will not be. */
    static boolean coming(Story story, ChronologyItem item) {
        return item.status() == Status.EXPECTED
                || item.liesAfter(story.asOf().at().toLocalDateTime());
    }
}
