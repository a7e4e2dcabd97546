package org.dateline.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Moment;
import org.dateline.model.Publication;
import org.dateline.model.Qualifier;
import org.dateline.model.Site;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.render.view.AboutPage;
import org.dateline.render.view.ChangesPage;
import org.dateline.render.view.CorrectionsPage;
import org.dateline.render.view.ExplainerPage;
import org.dateline.render.view.Frame;
import org.dateline.render.view.FrontPage;
import org.dateline.render.view.Link;
import org.dateline.render.view.NotFoundPage;

/** Makes the site's own pages: front page, corrections, changes, about, and what stands at no address. */
final class ListPages {

    private ListPages() {}

    static FrontPage front(Context context, Sheet sheet) {
        Publication publication = context.site().publication();
        List<FrontPage.Teaser> teasers = sheet.cut(context.site().stories()).stream()
                .map(story -> new FrontPage.Teaser(
                        context.link(story.explainer()),
                        story.explainer().description(),
                        ExplainerPages.asOf(context, story.asOf()),
                        story.explainer().facts().retracted()))
                .toList();
        Frame frame = Frames.of(context)
                .on(sheet)
                .titled(publication.name(), context.phrases().phrase("page.front.description", publication.name()));
        return new FrontPage(frame, teasers, sheet.turn(context));
    }

    static CorrectionsPage corrections(Context context, Sheet sheet) {
        FactViews facts = new FactViews(context);
        return new CorrectionsPage(
                frame(context, "page.corrections", sheet),
                sheet.cut(context.site().notices()).stream()
                        .map(notice -> facts.correction(notice, true))
                        .toList(),
                sheet.turn(context));
    }

    /** A change with its moment, to be sorted by. */
    private record Dated(Moment at, String what, Link page, String text) {}

    /** How many changes there are to tell of. */
    static int changes(Site site) {
        return site.notices().size()
                + site.stories().stream()
                        .mapToInt(story -> 1
                                + (story.published().isPresent() ? 1 : 0)
                                + (story.updated().isPresent() ? 1 : 0))
                        .sum();
    }

    static ChangesPage changes(Context context, Sheet sheet) {
        Phrases phrases = context.phrases();
        List<Dated> changes = new ArrayList<>();
        for (Story story : context.site().stories()) {
            Link page = context.link(story.explainer());
            String standfirst = story.explainer().description();
            changes.add(new Dated(story.asOf(), phrases.phrase("change.asOf"), page, standfirst));
            story.published()
                    .ifPresent(at -> changes.add(new Dated(at, phrases.phrase("change.published"), page, standfirst)));
            story.updated()
                    .ifPresent(at -> changes.add(new Dated(at, phrases.phrase("change.updated"), page, standfirst)));
        }
        context.site()
                .notices()
                .forEach(notice -> changes.add(new Dated(
                        notice.at(),
                        phrases.phrase("correction."
                                + FactViews.key(notice.correction().type())),
                        context.link(notice.page()),
                        notice.correction().text())));
        changes.sort(Comparator.comparing(Dated::at)
                .reversed()
                .thenComparing(change -> change.page().href())
                .thenComparing(Dated::what));
        return new ChangesPage(
                frame(context, "page.changes", sheet),
                sheet.cut(changes).stream()
                        .map(change -> new ChangesPage.Change(
                                context.moment(change.at()),
                                Context.iso(change.at().at()),
                                change.what(),
                                change.page(),
                                change.text()))
                        .toList(),
                sheet.turn(context));
    }

    static AboutPage about(Context context) {
        Phrases phrases = context.phrases();
        return new AboutPage(
                frame(context, "page.about"),
                Stream.of(Status.values())
                        .map(status -> new ExplainerPage.Mark(
                                FactViews.key(status), phrases.phrase("mark." + FactViews.key(status) + ".long")))
                        .toList(),
                Stream.of(Qualifier.values())
                        .map(qualifier -> new AboutPage.Meaning(
                                phrases.phrase("qualifier." + FactViews.key(qualifier), "…"),
                                phrases.phrase("about." + FactViews.key(qualifier))))
                        .toList(),
                context.site().publication().policies().entrySet().stream()
                        .map(policy -> new Link(policy.getValue(), phrases.phrase("policy." + policy.getKey())))
                        .toList());
    }

    static NotFoundPage notFound(Context context) {
        return new NotFoundPage(frame(context, "page.notFound"));
    }

    private static Frame frame(Context context, String page) {
        return frame(context, page, new Sheet(context.from(), 1, 1));
    }

    private static Frame frame(Context context, String page, Sheet sheet) {
        return Frames.of(context)
                .on(sheet)
                .titled(context.phrases().phrase(page), context.phrases().phrase(page + ".description"));
    }
}
