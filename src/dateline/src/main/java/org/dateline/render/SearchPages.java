package org.dateline.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.Address;
import org.dateline.model.Background;
import org.dateline.model.OutputFile;
import org.dateline.model.SourceType;
import org.dateline.model.Story;
import org.dateline.render.view.Link;
import org.dateline.render.view.SearchPage;

/**
 * Makes the search page and what it searches: script files beside it, since a page that lies in a folder can fetch
 * nothing. Each holds the entries of one kind, by id; a list of them says which id each begins with.
 */
final class SearchPages {

    private static final List<String> KINDS = List.of("explainers", "events", "background", "sources");

    /** Entries in one file. */
    private static final int SHARD = 200;

    /** Entries of a site above which the files hold titles and summaries only. */
    private static final int WHOLE = 5000;

    private final String folder;
    private final List<OutputFile> files = new ArrayList<>();
    private final List<List<String>> shards = new ArrayList<>();

    private SearchPages(Address page) {
        this.folder = page.path();
    }

    /** The page, at the address of the context. */
    static SearchPage page(Context context) {
        Phrases phrases = context.phrases();
        Stream<Link> chronologies = context.site().stories().stream()
                .map(Story::explainer)
                .map(explainer -> new Link(
                        context.href(explainer.address(), "chronology"),
                        phrases.phrase("search.chronology", explainer.title())));
        Stream<Link> lists = Stream.of(
                new Link(context.href(context.site().at(Frames.BACKGROUND)), phrases.phrase("page.background")),
                new Link(context.href(context.site().at(Frames.SOURCES)), phrases.phrase("page.sources")));
        return new SearchPage(
                Frames.of(context)
                        .unlisted()
                        .titled(phrases.phrase("page.search"), phrases.phrase("page.search.description")),
                phrases.phrase("search.some", "{q}", "{n}"),
                phrases.phrase("search.none", "{q}"),
                KINDS.stream()
                        .map(kind -> new SearchPage.Kind(kind, phrases.phrase("search.kind." + kind)))
                        .toList(),
                Stream.concat(chronologies, lists).toList());
    }

    /** What it searches. */
    static List<OutputFile> files(Context context) {
        List<Story> stories = context.site().stories();
        List<Background> pages = List.copyOf(context.site().background().values());
        int events =
                stories.stream().mapToInt(story -> story.chronology().size()).sum();
        boolean whole = stories.size() + events + pages.size() <= WHOLE;
        Address page = context.site().at(Frames.SEARCH);
        SearchEntries entries = new SearchEntries(context.on(page), whole);
        SearchPages search = new SearchPages(page);
        search.shards("explainers", stories, story -> story.explainer().id(), entries::explainer);
        search.shards("events", entries.events(), one -> one.item().event().id(), entries::event);
        search.shards(
                "background", pages.stream().filter(one -> !speaks(one)).toList(), Background::id, entries::background);
        search.shards("sources", pages.stream().filter(SearchPages::speaks).toList(), Background::id, entries::source);
        search.file("shards", "dateline.shards(" + StructuredData.script(search.shards) + ")");
        return search.files;
    }

    /** Whether readers look for what it says; a side to the events is background first. */
    private static boolean speaks(Background page) {
        return page.source().isPresent() && !page.source().equals(Optional.of(SourceType.PARTY));
    }

    private <T> void shards(String kind, List<T> all, Function<T, String> id, Function<T, List<String>> row) {
        for (int from = 0; from < all.size(); from += SHARD) {
            List<T> part = all.subList(from, Math.min(from + SHARD, all.size()));
            String name = kind + "-" + (from / SHARD + 1);
            shards.add(List.of(name, id.apply(part.get(0))));
            files.add(new OutputFile(
                    path(name),
                    () -> bytes("dateline.shard(\"" + name + "\","
                            + StructuredData.script(part.stream().map(row).toList()) + ")")));
        }
    }

    private void file(String name, String script) {
        files.add(new OutputFile(path(name), () -> bytes(script)));
    }

    private String path(String name) {
        return folder + name + ".js";
    }

    private static byte[] bytes(String script) {
        return (script + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
