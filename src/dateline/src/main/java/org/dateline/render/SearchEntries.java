package org.dateline.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Address;
import org.dateline.model.Background;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Claim;
import org.dateline.model.Correction;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Explainer;
import org.dateline.model.Facts;
import org.dateline.model.Quote;
import org.dateline.model.SourceReference;
import org.dateline.model.Story;

/**
 * What the search knows of an entry: address, title, summary, a line that says what it is, and where all are held whole,
 * names and text. Of what was taken back it knows that, and nothing else.
 */
final class SearchEntries {

    private final Context context;
    private final Phrases phrases;
    private final FactViews facts;
    private final boolean whole;

    /**
     * @param context on the search page
     * @param whole whether text is held beside titles and summaries
     */
    SearchEntries(Context context, boolean whole) {
        this.context = context;
        this.phrases = context.phrases();
        this.facts = new FactViews(context);
        this.whole = whole;
    }

    /** An event with the story that it belongs to. */
    record Told(Story story, EventViews views, ChronologyItem item) {}

    List<Told> events() {
        List<Told> events = new ArrayList<>();
        for (Story story : context.site().stories()) {
            EventViews views = new EventViews(context, story);
            story.chronology().forEach(item -> events.add(new Told(story, views, item)));
        }
        return events;
    }

    List<String> explainer(Story story) {
        Explainer explainer = story.explainer();
        return row(
                explainer,
                explainer.address(),
                explainer.standfirst(),
                ExplainerPages.asOf(context, story.asOf()),
                explainer.authors().stream());
    }

    List<String> event(Told told) {
        Event event = told.item().event();
        String date = phrases.capitalised(phrases.fuzzy(DayViews.date(told.item()), Phrases.Style.FULL));
        String story = told.story().explainer().title();
        return row(
                event,
                event.address(),
                told.item().description(),
                context.site().stories().size() == 1 ? date : phrases.phrase("speaker.noted", date, story),
                names(told.views(), event));
    }

    List<String> background(Background page) {
        return row(
                page, page.address(), summary(page), phrases.phrase("kind." + FactViews.key(page.kind())), aka(page));
    }

    List<String> source(Background page) {
        return row(
                page,
                context.site().source(page),
                summary(page),
                phrases.capitalised(facts.sourceNote(page).orElse("")),
                aka(page));
    }

    private static String summary(Background page) {
        return page.facts().retraction().map(Correction::text).orElse(page.summary());
    }

    private List<String> row(Entry entry, Address address, String summary, String note, Stream<String> names) {
        List<String> row = new ArrayList<>(List.of(context.href(address), entry.title(), summary, note));
        if (whole && !entry.facts().retracted()) {
            row.add(names.distinct().collect(Collectors.joining(" · ")));
            row.add(text(entry));
        }
        return List.copyOf(row);
    }

    private String text(Entry entry) {
        Facts said = entry.facts();
        return Stream.of(
                        Stream.of(context.site().body(entry).plain()),
                        said.claims().stream().map(Claim::text),
                        said.quotes().stream().map(Quote::text))
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> aka(Background page) {
        return Stream.concat(page.aka().stream(), page.names().values().stream());
    }

    /** Where it happened, who acts, who speaks, and what was read for it. */
    private Stream<String> names(EventViews views, Event event) {
        Set<String> ids = new LinkedHashSet<>(event.places());
        ids.addAll(event.actors());
        Stream<String> pages = ids.stream()
                .map(context.site()::background)
                .flatMap(Optional::stream)
                .flatMap(page -> Stream.concat(Stream.of(page.title()), page.aka().stream()));
        Stream<String> speakers = EventViews.speakers(event).stream().map(facts::name);
        Stream<String> read = views.sources(event).stream().map(this::name);
        return Stream.of(pages, speakers, read).flatMap(names -> names);
    }

    private String name(SourceReference source) {
        return facts.source(source).name();
    }
}
