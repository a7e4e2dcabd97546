package org.dateline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Address;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Story;
import org.dateline.render.period.Period;
import org.dateline.render.period.Span;
import org.dateline.render.view.ChronologyPage;
import org.dateline.render.view.FilterGroup;
import org.dateline.render.view.FilterIndexPage;
import org.dateline.render.view.Link;
import org.dateline.render.view.Turn;

/** Makes the pages that tell a part of a chronology: by place, actor, source and status; by period; in the other order. */
final class ChronologyPages {

    private static final String TEMPLATE = "chronology";

    private final Context context;
    private final Phrases phrases;
    private final Chronicle chronicle;
    private final Story story;
    private final boolean turned;

    private ChronologyPages(Context context, Chronicle chronicle, boolean turned) {
        this.context = context;
        this.phrases = context.phrases();
        this.chronicle = chronicle;
        this.story = chronicle.story();
        this.turned = turned;
    }

    /** All pages of a chronology beside its explainer's. */
    static List<PlannedPage> plan(Chronicle chronicle) {
        List<PlannedPage> pages = new ArrayList<>();
        Story story = chronicle.story();
        if (chronicle.turns()) {
            Address turned = Chronicle.turned(story, story.explainer().address());
            pages.add(new PlannedPage(turned, TEMPLATE, false, on -> new ChronologyPages(on, chronicle, true).whole()));
        }
        chronicle.filters().forEach(filter -> filter(chronicle, filter, pages));
        Stream.of(Filter.By.values()).forEach(by -> index(chronicle, by, pages));
        periods(chronicle, pages);
        return pages;
    }

    private static void filter(Chronicle chronicle, Filter filter, List<PlannedPage> pages) {
        for (Sheet sheet : Sheet.of(filter.address(), filter.items().size())) {
            pages.add(new PlannedPage(
                    sheet.address(),
                    TEMPLATE,
                    false,
                    on -> new ChronologyPages(on, chronicle, false).filtered(filter, sheet)));
        }
    }

    private static void index(Chronicle chronicle, Filter.By by, List<PlannedPage> pages) {
        List<Filter> filters =
                chronicle.filters().stream().filter(filter -> filter.by() == by).toList();
        if (filters.isEmpty()) {
            return;
        }
        for (Sheet sheet : Sheet.of(by.index(chronicle.story()), filters.size())) {
            pages.add(new PlannedPage(
                    sheet.address(),
                    "filters",
                    false,
                    on -> new ChronologyPages(on, chronicle, false).index(by, filters, sheet)));
        }
    }

    private static void periods(Chronicle chronicle, List<PlannedPage> pages) {
        Story story = chronicle.story();
        chronicle
                .whole()
                .all()
                .filter(period -> !period.tells() && !(period.span() instanceof Span.Whole))
                .forEach(period -> pages.add(new PlannedPage(
                        Chronicle.address(story, period),
                        TEMPLATE,
                        true,
                        on -> new ChronologyPages(on, chronicle, false).parted(period))));
        List<Chronicle.Leaf> leaves = chronicle.leaves();
        for (int i = 0; i < leaves.size(); i++) {
            int position = i;
            Address address = leaves.get(i).address();
            pages.add(new PlannedPage(
                    address, TEMPLATE, true, on -> new ChronologyPages(on, chronicle, false).leaf(leaves, position)));
            pages.add(new PlannedPage(
                    Chronicle.turned(story, address),
                    TEMPLATE,
                    false,
                    on -> new ChronologyPages(on, chronicle, true).leaf(leaves, position)));
        }
    }

    /** The chronology in the other order; where it outgrew one page, its latest events and its periods. */
    private ChronologyPage whole() {
        String order = phrases.phrase(newest() ? "order.newest" : "order.oldest");
        Rails rails = new Rails(context, story, newest());
        return new ChronologyPage(
                frame().canonical(story.explainer().address()).titled(titled(order), description(order)),
                explainer(),
                phrases.phrase("order"),
                order,
                count(story.chronology().size()),
                Optional.empty(),
                List.of(),
                Optional.of(new Link(
                        context.href(story.explainer().address()),
                        phrases.phrase(newest() ? "order.oldest" : "order.newest"))),
                new PeriodViews(context, story, turned).parts(chronicle.whole()),
                rails.told(chronicle.onExplainer(), true),
                new FilterViews(context).groups(story, Optional.empty()),
                Optional.empty());
    }

    private ChronologyPage filtered(Filter filter, Sheet sheet) {
        FilterViews filters = new FilterViews(context);
        String name = filters.name(filter);
        return new ChronologyPage(
                frame().unlisted().titled(titled(name), description(name)),
                explainer(),
                phrases.phrase("filter." + filter.by().key()),
                name,
                phrases.phrase(
                        "filter.count",
                        filter.items().size(),
                        story.chronology().size()),
                filters.background(filter).map(context::link),
                List.of(
                        new Link(
                                context.href(story.explainer().address(), "chronology"),
                                phrases.phrase("filter.none", story.chronology().size())),
                        new Link(
                                context.href(filter.by().index(story)),
                                phrases.phrase("filter." + filter.by().key() + ".index"))),
                Optional.empty(),
                List.of(),
                new Rails(context, story, newest()).brief(sheet.cut(Rails.ordered(filter.items(), newest()))),
                filters.groups(story, Optional.of(filter)),
                sheet.turn(context));
    }

    private FilterIndexPage index(Filter.By by, List<Filter> filters, Sheet sheet) {
        String title = phrases.phrase("filter." + by.key() + ".index");
        List<Link> others = Stream.of(Filter.By.values())
                .filter(other -> other != by)
                .filter(other ->
                        context.chronicles().filters(story, other).findAny().isPresent())
                .map(other ->
                        new Link(context.href(other.index(story)), phrases.phrase("filter." + other.key() + ".index")))
                .toList();
        return new FilterIndexPage(
                frame().unlisted().titled(titled(title), description(title)),
                explainer(),
                title,
                new FilterGroup(
                        by.key(),
                        title,
                        new FilterViews(context).choices(sheet.cut(filters).stream(), Optional.empty()),
                        Optional.empty()),
                others,
                sheet.turn(context));
    }

    /** A period that is told by its parts. */
    private ChronologyPage parted(Period period) {
        PeriodViews periods = new PeriodViews(context, story, turned);
        String name = periods.name(period.span());
        return new ChronologyPage(
                frame().titled(titled(name), description(name)),
                explainer(),
                phrases.phrase("period"),
                name,
                count(period.items().size()),
                Optional.empty(),
                above(period),
                Optional.empty(),
                periods.parts(period),
                ChronologyPage.Rail.NONE,
                List.of(),
                Optional.empty());
    }

    private ChronologyPage leaf(List<Chronicle.Leaf> leaves, int position) {
        Chronicle.Leaf leaf = leaves.get(position);
        Period period = leaf.period();
        String name = new PeriodViews(context, story, turned).name(period.span());
        Address other = turned ? leaf.address() : Chronicle.turned(story, leaf.address());
        return new ChronologyPage(
                frame().canonical(leaf.address()).titled(titled(name), description(name)),
                explainer(),
                phrases.phrase("period"),
                name,
                count(period.items().size()),
                Optional.empty(),
                above(period),
                Optional.of(new Link(context.href(other), phrases.phrase(newest() ? "order.oldest" : "order.newest"))),
                List.of(),
                new Rails(context, story, newest()).told(leaf.items(), ends(leaf)),
                List.of(),
                Optional.of(new Turn(
                        leaf.sheet().position(phrases),
                        beside(leaves, position, newest() ? 1 : -1),
                        beside(leaves, position, newest() ? -1 : 1))));
    }

    /** Whether the last event that has happened stands on this page. */
    private boolean ends(Chronicle.Leaf leaf) {
        List<ChronologyItem> past = story.chronology().stream()
                .filter(item -> !Chronicle.coming(story, item))
                .toList();
        return !past.isEmpty() && leaf.items().contains(past.get(past.size() - 1));
    }

    private Optional<Link> beside(List<Chronicle.Leaf> leaves, int position, int step) {
        int other = position + step;
        if (other < 0 || other >= leaves.size()) {
            return Optional.empty();
        }
        Chronicle.Leaf leaf = leaves.get(other);
        Address page = turned ? Chronicle.turned(story, leaf.address()) : leaf.address();
        String name = new PeriodViews(context, story, turned).name(leaf.period().span());
        String sheet = leaf.sheet().position(phrases);
        return Optional.of(
                new Link(context.href(page), sheet.isEmpty() ? name : phrases.phrase("period.sheet", name, sheet)));
    }

    /** The periods that this one is a part of, the longest first. */
    private List<Link> above(Period period) {
        PeriodViews periods = new PeriodViews(context, story, turned);
        return chronicle
                .whole()
                .all()
                .filter(one -> one.span() instanceof Span.Whole
                        || !one.equals(period) && period.path().startsWith(one.path()))
                .map(one -> one.span() instanceof Span.Whole
                        ? new Link(
                                context.href(story.explainer().address(), "chronology"),
                                phrases.phrase("filter.none", one.items().size()))
                        : new Link(context.href(Chronicle.address(story, one)), periods.name(one.span())))
                .toList();
    }

    private Frames frame() {
        return Frames.of(context).in(story.language()).asOf(ExplainerPages.asOf(context, story.asOf()));
    }

    private String titled(String name) {
        return phrases.phrase("chronology.title", name, story.explainer().title());
    }

    private String description(String name) {
        return phrases.phrase("chronology.description", name, story.explainer().title());
    }

    private Link explainer() {
        return context.link(story.explainer());
    }

    private String count(int events) {
        return phrases.phrase("count.events", events);
    }

    private boolean newest() {
        return turned != story.explainer().newestFirst();
    }
}
