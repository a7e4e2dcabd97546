package org.dateline.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.ChronologyItem;
import org.dateline.model.FuzzyDate;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.render.view.ChronologyPage.Rail;
import org.dateline.render.view.DayView;
import org.dateline.render.view.EventView;
import org.dateline.render.view.ExplainerPage;

/**
 * Makes views of events on the rail.
 *
 * @param newest whether the newest comes first
 */
record Rails(Context context, Story story, boolean newest) {

    /**
     * Events as the chronology tells them.
     *
     * @param items in the order of the chronology
     * @param ends whether the last event that has happened is among them
     */
    Rail told(List<ChronologyItem> items, boolean ends) {
        return rail(ordered(items, newest), new EventViews(context, story)::told, ends);
    }

    /**
     * Events in one sentence each.
     *
     * @param items in the order of the page
     */
    Rail brief(List<ChronologyItem> items) {
        return rail(items, new EventViews(context, story)::brief, false);
    }

    private Rail rail(List<ChronologyItem> items, Function<ChronologyItem, EventView> view, boolean ends) {
        DayViews days = new DayViews(context.phrases(), view, story.asOf(), story.chronology());
        List<DayView> past = days.days(
                items.stream().filter(item -> !Chronicle.coming(story, item)).toList(), false);
        List<DayView> coming = days.days(
                items.stream().filter(item -> Chronicle.coming(story, item)).toList(), true);
        return new Rail(past, coming, newest, ends || !coming.isEmpty(), marks(context.phrases(), items));
    }

    /** The marks that some events use. */
    static List<ExplainerPage.Mark> marks(Phrases phrases, List<ChronologyItem> items) {
        Set<Status> used = EnumSet.noneOf(Status.class);
        items.forEach(item -> used.add(item.status()));
        return Stream.of(Status.values())
                .filter(used::contains)
                .map(status ->
                        new ExplainerPage.Mark(FactViews.key(status), phrases.phrase("mark." + FactViews.key(status))))
                .toList();
    }

    /** Events in the order of a page: days in reverse; of a day that is not known, the order tells nothing and stays. */
    static List<ChronologyItem> ordered(List<ChronologyItem> items, boolean newest) {
        if (!newest) {
            return items;
        }
        List<List<ChronologyItem>> groups = new ArrayList<>();
        for (ChronologyItem item : items) {
            FuzzyDate date = DayViews.heading(item);
            boolean goesOn = date.exactDay().isEmpty()
                    && !groups.isEmpty()
                    && DayViews.heading(groups.get(groups.size() - 1).get(0)).equals(date);
            if (!goesOn) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(item);
        }
        Collections.reverse(groups);
        return groups.stream().flatMap(List::stream).toList();
    }
}
