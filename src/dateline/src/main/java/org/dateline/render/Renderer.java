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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.model.Address;
import org.dateline.model.Background;
import org.dateline.model.Body;
import org.dateline.model.Entry;
import org.dateline.model.Media;
import org.dateline.model.Notice;
import org.dateline.model.OutputFile;
import org.dateline.model.PageReference;
import org.dateline.model.Publication;
import org.dateline.model.Site;
import org.dateline.model.Story;
import org.dateline.render.view.Link;
import org.dateline.render.view.Page;
import org.dateline.render.view.RedirectPage;

/** Plans every file of a site. Each makes its own bytes when asked, from its own view. */
public final class Renderer {

    private final Site site;
    private final Templates templates;
    private final Context context;
    private final List<OutputFile> files = new ArrayList<>();
    private final List<Address> indexed = new ArrayList<>();

    private Renderer(Site site, Path overrides) {
        this.site = site;
        this.templates = new Templates(overrides);
        Map<Address, List<Notice>> notices = site.notices().stream()
                .collect(Collectors.groupingBy(notice -> notice.page().address(), HashMap::new, Collectors.toList()));
        Phrases phrases = new Phrases(Bundle.of(site.publication().language()));
        this.context = new Context(site, notices, phrases, Address.FRONT);
    }

    /**
     * The files of the site, sorted by path.
     *
     * @param overrides folder of the project's own templates and styles; need not exist
     * @param pictures path in the site → the bytes of a picture; only those that the site shows are taken
     */
    public static List<OutputFile> plan(Site site, Path overrides, Map<String, Supplier<byte[]>> pictures) {
        return new Renderer(site, overrides).plan(overrides, pictures);
    }

    private List<OutputFile> plan(Path overrides, Map<String, Supplier<byte[]>> pictures) {
        front();
        site.stories().forEach(this::story);
        site.background().values().forEach(this::background);
        page(Frames.BACKGROUND, "background-index", BackgroundPages::index);
        page(Frames.SOURCES, "sources", BackgroundPages::sources);
        page(Frames.CORRECTIONS, "corrections", ListPages::corrections);
        page(Frames.CHANGES, "changes", ListPages::changes);
        page(Frames.ABOUT, "about", ListPages::about);
        hidden(Frames.NOT_FOUND, "not-found", ListPages::notFound);
        redirects();
        files.add(new OutputFile(Frames.FEED.path(), () -> Feed.atom(site)));
        indexed.sort(Comparator.comparing(Address::path));
        files.add(new OutputFile("sitemap.xml", () -> Sitemap.xml(site.publication(), indexed)));
        files.add(new OutputFile("robots.txt", () -> Sitemap.robots(site.publication())));
        files.addAll(Theme.files(overrides));
        shownPictures()
                .forEach(path -> Optional.ofNullable(pictures.get(path))
                        .ifPresent(bytes -> files.add(new OutputFile(path, bytes))));
        files.sort(Comparator.comparing(OutputFile::path));
        return List.copyOf(files);
    }

    /** The only explainer, or the one that the settings name; a list where there are several. */
    private void front() {
        Optional<String> named = site.publication().home().map(Publication.Home::explainer);
        Optional<Story> home = site.stories().stream()
                .filter(story -> site.stories().size() == 1
                        || named.equals(Optional.of(story.explainer().id())))
                .findFirst();
        if (home.isPresent()) {
            hidden(Address.FRONT, "explainer", on -> ExplainerPages.page(on, home.get()));
        } else {
            page(Address.FRONT, "front", ListPages::front);
        }
    }

    private void story(Story story) {
        page(story.explainer().address(), "explainer", on -> ExplainerPages.page(on, story));
        for (int i = 0; i < story.chronology().size(); i++) {
            int position = i;
            page(story.chronology().get(i).event().address(), "event", on -> EventPages.page(on, story, position));
        }
    }

    private void background(Background background) {
        page(background.address(), "background", on -> BackgroundPages.background(on, background));
        if (background.source().isPresent()) {
            page(Address.ofSource(background.id()), "source", on -> BackgroundPages.source(on, background));
        }
    }

    /** A page that search engines may list. */
    private void page(Address address, String template, Function<Context, Page> view) {
        indexed.add(address);
        hidden(address, template, view);
    }

    private void hidden(Address address, String template, Function<Context, Page> view) {
        files.add(new OutputFile(
                address.file(), () -> templates.render(template + ".ftlh", view.apply(context.on(address)))));
    }

    private void redirects() {
        entries()
                .forEach(entry -> entry.aliases()
                        .forEach(alias -> hidden(entry.address().alias(alias), "redirect", on -> redirect(on, entry))));
    }

    private static Page redirect(Context on, Entry entry) {
        Link target = on.link(PageReference.to(entry));
        return new RedirectPage(
                Frames.of(on)
                        .canonical(entry.address())
                        .titled(entry.title(), on.phrases().phrase("page.redirect")),
                target);
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        site.stories().forEach(story -> {
            entries.add(story.explainer());
            story.chronology().forEach(item -> entries.add(item.event()));
        });
        entries.addAll(site.background().values());
        return entries;
    }

    /** Paths of the pictures that a page shows: no others are published. */
    private Set<String> shownPictures() {
        Set<String> paths = new TreeSet<>();
        entries().forEach(entry -> {
            String path = entry.address().path();
            String folder = path.substring(0, path.indexOf('/')) + "/media/";
            entry.facts().media().stream().map(Media::file).forEach(file -> paths.add(folder + file));
            site.body(entry).pieces().forEach(piece -> {
                if (piece instanceof Body.Picture picture) {
                    paths.add(picture.src());
                }
            });
        });
        site.stories()
                .forEach(story -> story.explainer()
                        .image()
                        .ifPresent(
                                image -> paths.add(story.explainer().address().path() + "media/" + image.file())));
        return paths;
    }
}
