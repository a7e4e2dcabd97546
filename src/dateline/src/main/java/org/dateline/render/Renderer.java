package org.dateline.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.Address;
import org.dateline.model.Background;
import org.dateline.model.Cache;
import org.dateline.model.Entry;
import org.dateline.model.Notice;
import org.dateline.model.OutputFile;
import org.dateline.model.PageReference;
import org.dateline.model.Publication;
import org.dateline.model.Site;
import org.dateline.model.Story;
import org.dateline.render.picture.RawPicture;
import org.dateline.render.view.Link;
import org.dateline.render.view.Page;
import org.dateline.render.view.RedirectPage;

/** Plans every file of a site, in every edition. Each makes its own bytes when asked, from its own view. */
public final class Renderer {

    private final Site site;
    private final Templates templates;
    private final Bundles bundles;
    private final Alternates alternates;
    private final ShareCards cards;
    private final Context context;
    private final List<OutputFile> files = new ArrayList<>();
    private final List<Address> indexed = new ArrayList<>();

    private Renderer(
            Site site,
            Templates templates,
            Bundles bundles,
            Alternates alternates,
            Pictures pictures,
            ShareCards cards) {
        this.site = site;
        this.templates = templates;
        this.bundles = bundles;
        this.alternates = alternates;
        this.cards = cards;
        Map<Address, List<Notice>> notices = site.notices().stream()
                .collect(Collectors.groupingBy(notice -> notice.page().address(), HashMap::new, Collectors.toList()));
        String language = site.publication().language();
        this.context = new Context(
                site,
                notices,
                alternates,
                Chronicles.of(site),
                pictures,
                cards,
                bundles.phrases(language),
                language,
                site.at(Address.FRONT));
    }

    /**
     * The files of the site, sorted by path.
     *
     * @param editions the originals first
     * @param overrides folder of the project's own templates and styles; need not exist
     * @param raw path below the content's folder → a picture; only those that the site shows are published
     * @param cache for what takes long to draw
     */
    public static List<OutputFile> plan(List<Site> editions, Path overrides, Map<String, RawPicture> raw, Cache cache) {
        Publication publication = editions.get(0).publication();
        Templates templates = new Templates(overrides);
        Bundles bundles = new Bundles(publication.language());
        Alternates alternates = new Alternates();
        ShareCards cards = new ShareCards(cache);
        List<OutputFile> files = new ArrayList<>();
        List<Address> indexed = new ArrayList<>();
        Set<String> shown = editions.stream()
                .flatMap(site -> Shown.pictures(site).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Pictures pictures = new Pictures(shown, raw, cache);
        for (Site site : editions) {
            Renderer edition = new Renderer(site, templates, bundles, alternates, pictures, cards);
            edition.plan();
            files.addAll(edition.files);
            indexed.addAll(edition.indexed);
        }
        List<Sitemap.Page> listed = indexed.stream()
                .sorted(Comparator.comparing(Address::path))
                .map(page -> new Sitemap.Page(page, alternates.ofPage(page)))
                .toList();
        files.add(new OutputFile("sitemap.xml", () -> Sitemap.xml(publication, listed)));
        files.add(new OutputFile("robots.txt", () -> Sitemap.robots(publication)));
        files.addAll(Theme.files(overrides));
        files.addAll(cards.files());
        files.addAll(pictures.files());
        files.sort(Comparator.comparing(OutputFile::path));
        return List.copyOf(files);
    }

    /** The files of one edition. */
    private void plan() {
        front();
        site.stories().forEach(this::story);
        site.background().values().forEach(this::background);
        sheets(site.at(Frames.BACKGROUND), "background-index", site.background().size(), BackgroundPages::index);
        long speakers = site.background().values().stream()
                .filter(page -> page.source().isPresent())
                .count();
        sheets(site.at(Frames.SOURCES), "sources", (int) speakers, BackgroundPages::sources);
        sheets(site.at(Frames.CORRECTIONS), "corrections", site.notices().size(), ListPages::corrections);
        sheets(site.at(Frames.CHANGES), "changes", ListPages.changes(site), ListPages::changes);
        page(site.at(Frames.ABOUT), "about", ListPages::about);
        hidden(site.at(Frames.SEARCH), "search", SearchPages::page);
        files.addAll(SearchPages.files(context));
        if (site.place().equals(Site.Place.ROOT)) {
            hidden(Frames.NOT_FOUND, "not-found", ListPages::notFound);
        }
        redirects();
        files.add(
                new OutputFile(site.at(Frames.FEED).path(), () -> Feed.atom(site, bundles.bundle(context.language()))));
    }

    /** The only explainer, or the one that the settings name; a list where there are several. */
    private void front() {
        Optional<String> named = site.publication().home().map(Publication.Home::explainer);
        Optional<Story> home = site.stories().stream()
                .filter(story -> site.stories().size() == 1
                        || named.equals(Optional.of(story.explainer().id())))
                .findFirst();
        if (home.isPresent()) {
            String language = home.get().language();
            hidden(site.at(Address.FRONT), language, template(home.get()), on -> explainer(on, home.get()));
        } else {
            sheets(site.at(Address.FRONT), "front", site.stories().size(), ListPages::front);
        }
    }

    private void story(Story story) {
        Context around = context.in(story.language(), bundles.phrases(story.language()));
        cards.add(around, story);
        story.chronology().forEach(item -> cards.add(around, item));
        page(story.explainer().address(), template(story), on -> explainer(on, story));
        ChronologyPages.plan(context.chronicles().of(story)).forEach(this::add);
        for (int i = 0; i < story.chronology().size(); i++) {
            int position = i;
            page(story.chronology().get(i).event().address(), "event", on -> EventPages.page(on, story, position));
        }
    }

    private static String template(Story story) {
        return story.explainer().facts().retracted() ? "withdrawn" : "explainer";
    }

    private static Page explainer(Context on, Story story) {
        return story.explainer()
                .facts()
                .retraction()
                .<Page>map(reason -> WithdrawnPages.page(on, story, reason))
                .orElseGet(() -> ExplainerPages.page(on, story));
    }

    private void background(Background background) {
        int appearances =
                site.appearsIn().getOrDefault(background.id(), List.of()).size();
        sheets(
                background.address(),
                "background",
                appearances,
                (on, sheet) -> BackgroundPages.background(on, background, sheet));
        if (background.source().isPresent()) {
            int statements =
                    site.statements().getOrDefault(background.id(), List.of()).size();
            sheets(
                    site.source(background),
                    "source",
                    statements,
                    (on, sheet) -> BackgroundPages.source(on, background, sheet));
        }
    }

    /** The pages of a list; search engines may list the first. */
    private void sheets(Address address, String template, int items, BiFunction<Context, Sheet, Page> view) {
        for (Sheet sheet : Sheet.of(address, items)) {
            add(new PlannedPage(sheet.address(), template, sheet.isFirst(), on -> view.apply(on, sheet)));
        }
    }

    private void add(PlannedPage page) {
        if (page.listed()) {
            indexed.add(page.address());
        }
        hidden(page.address(), page.template(), page.view());
    }

    /** A page that search engines may list. */
    private void page(Address address, String template, Function<Context, Page> view) {
        indexed.add(address);
        hidden(address, template, view);
    }

    private void hidden(Address address, String template, Function<Context, Page> view) {
        hidden(address, language(address), template, view);
    }

    private void hidden(Address address, String language, String template, Function<Context, Page> view) {
        alternates.add(site.original(address), language, address);
        file(address, template, context.in(language, bundles.phrases(language)), view);
    }

    private void file(Address address, String template, Context around, Function<Context, Page> view) {
        files.add(new OutputFile(
                address.file(), () -> templates.render(template + ".ftlh", view.apply(around.on(address)))));
    }

    /** The language of a page: its explainer's, or the edition's own. */
    private String language(Address page) {
        return site.stories().stream()
                .filter(story ->
                        page.path().startsWith(story.explainer().address().path()))
                .findFirst()
                .map(Story::language)
                .orElse(site.publication().language());
    }

    private void redirects() {
        Shown.entries(site)
                .forEach(entry -> entry.aliases()
                        .forEach(alias -> file(
                                site.at(site.original(entry.address()).alias(alias)),
                                "redirect",
                                context,
                                on -> redirect(on, entry))));
    }

    private static Page redirect(Context on, Entry entry) {
        Link target = on.link(PageReference.to(entry));
        return new RedirectPage(
                Frames.of(on)
                        .canonical(entry.address())
                        .titled(entry.title(), on.phrases().phrase("page.redirect")),
                target);
    }
}
