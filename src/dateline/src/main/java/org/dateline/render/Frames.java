package org.dateline.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Address;
import org.dateline.model.Publication;
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
    static final Address NOT_FOUND = new Address("404.html");
    static final Address FEED = new Address("feed.atom");

    private final Context context;
    private final Publication publication;
    private String language;
    private Address canonical;
    private boolean article;
    private Map<String, Object> structuredData = Map.of();
    private Optional<String> image = Optional.empty();
    private Optional<String> asOf = Optional.empty();

    private Frames(Context context) {
        this.context = context;
        this.publication = context.site().publication();
        this.language = publication.language();
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

    Frames image(Optional<String> absolute) {
        this.image = absolute;
        return this;
    }

    Frames asOf(String words) {
        this.asOf = Optional.of(words);
        return this;
    }

    /** The frame of a page with this headline. */
    Frame titled(String headline, String description) {
        Phrases phrases = context.phrases();
        String root = everywhere() ? publication.basePath() : context.from().toRoot();
        String title =
                headline.equals(publication.name()) ? headline : phrases.phrase("title", headline, publication.name());
        return new Frame(
                language,
                phrases.locale().isRightToLeft() ? "rtl" : "ltr",
                publication.name(),
                title,
                description,
                publication.canonical(canonical),
                root,
                new Link(everywhere() ? root : context.href(Address.FRONT), publication.name()),
                navigation(root),
                article ? "article" : "website",
                structuredData.isEmpty() ? Html.NONE : new Html(StructuredData.script(structuredData)),
                image,
                new Link(root + FEED.path(), publication.name()),
                asOf,
                publication.footer(),
                publication.licence(),
                phrases.words());
    }

    private List<Frame.Destination> navigation(String root) {
        return List.of(
                destination("page.background", BACKGROUND, root),
                destination("page.sources", SOURCES, root),
                destination("page.corrections", CORRECTIONS, root),
                destination("page.changes", CHANGES, root),
                destination("page.about", ABOUT, root));
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
