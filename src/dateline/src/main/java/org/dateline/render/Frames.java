package org.dateline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Address;
import org.dateline.model.Publication;
import org.dateline.model.Site;
import org.dateline.render.view.Frame;
import org.dateline.render.view.Html;
import org.dateline.render.view.Link;

/** Makes what stands around the content of a page. */
final class Frames {

    static final Address BACKGROUND = new Address("background/");
    static final Address SOURCES = new Address("sources/");
    static final Address CORRECTIONS = new Address("corrections/");
    static final Address CHANGES = new Address("changes/");
    static final Address ABOUT = new Address("about/");
    static final Address SEARCH = new Address("search/");
    static final Address NOT_FOUND = new Address("404.html");
    static final Address FEED = new Address("feed.atom");

    private final Context context;
    private final Publication publication;
    private final Site site;
    private String language;
    private Address canonical;
    private boolean article;
    private boolean listed = true;
    private Map<String, Object> structuredData = Map.of();
    private Optional<String> asOf = Optional.empty();
    private String position = "";

    private Frames(Context context) {
        this.context = context;
        this.site = context.site();
        this.publication = site.publication();
        this.language = context.language();
        this.canonical = context.from();
    }

    static Frames of(Context context) {
        return new Frames(context);
    }

    Frames in(String tag) {
        this.language = tag;
        return this;
    }

    /** The page's own address, where it stands at another one as well. */
    Frames canonical(Address address) {
        this.canonical = address;
        return this;
    }

    /** An article, described by JSON-LD. */
    Frames article(Map<String, Object> data) {
        this.article = true;
        this.structuredData = data;
        return this;
    }

    /** A page for readers alone, that search engines shall not list. */
    Frames unlisted() {
        this.listed = false;
        return this;
    }

    Frames asOf(String words) {
        this.asOf = Optional.of(words);
        return this;
    }

    /** One page of a list, which its title tells from the others. */
    Frames on(Sheet sheet) {
        this.position = sheet.isFirst() ? "" : sheet.position(context.phrases());
        return this;
    }

    /** The frame of a page with this headline. */
    Frame titled(String headline, String description) {
        Phrases phrases = context.phrases();
        String root = everywhere() ? publication.basePath() : context.from().toRoot();
        String name = position.isEmpty() ? headline : phrases.phrase("period.sheet", headline, position);
        String title = name.equals(publication.name()) ? name : phrases.phrase("title", name, publication.name());
        return new Frame(
                language,
                Phrases.direction(language),
                phrases.speaks(language)
                        ? Optional.empty()
                        : Optional.of(phrases.locale().getLanguage()),
                publication.name(),
                title,
                description,
                publication.canonical(canonical),
                alternates(),
                listed,
                root,
                new Link(everywhere() ? root : context.href(site.at(Address.FRONT)), publication.name()),
                otherEditions(),
                navigation(root),
                destination("page.search", site.at(SEARCH), root),
                article ? "article" : "website",
                structuredData.isEmpty() ? Html.NONE : new Html(StructuredData.script(structuredData)),
                context.cards().of(canonical),
                new Link(root + site.at(FEED).path(), publication.name()),
                asOf,
                publication.footer(),
                publication.licence(),
                phrases.words());
    }

    /** The page in all its languages, for search engines; the original is the one for everybody else. */
    private List<Frame.Alternate> alternates() {
        List<Frame.Alternate> links = new ArrayList<>();
        List<Alternates.Alternate> all = context.alternates().ofPage(canonical);
        all.forEach(one -> links.add(new Frame.Alternate(one.language(), publication.canonical(one.page()))));
        all.stream()
                .findFirst()
                .ifPresent(one -> links.add(new Frame.Alternate("x-default", publication.canonical(one.page()))));
        return links;
    }

    /** The page in its other languages, each called by its own name. */
    private List<Frame.OtherEdition> otherEditions() {
        return context.alternates().ofPage(context.from()).stream()
                .filter(one -> !one.page().equals(context.from()))
                .map(one -> new Frame.OtherEdition(
                        context.href(one.page()), one.language(), Phrases.ownName(one.language())))
                .toList();
    }

    private List<Frame.Destination> navigation(String root) {
        return List.of(
                destination("page.background", site.at(BACKGROUND), root),
                destination("page.sources", site.at(SOURCES), root),
                destination("page.corrections", site.at(CORRECTIONS), root),
                destination("page.changes", site.at(CHANGES), root),
                destination("page.about", site.at(ABOUT), root));
    }

    private Frame.Destination destination(String phrase, Address page, String root) {
        return new Frame.Destination(
                root + (everywhere() ? page.path() : page.file()),
                context.phrases().phrase(phrase),
                page.equals(context.from()));
    }

    /** Whether the page is served at any address, so that its links cannot be relative. */
    private boolean everywhere() {
        return context.from().equals(NOT_FOUND);
    }
}
