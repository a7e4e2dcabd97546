package org.dateline.render;

import java.util.List;
import org.dateline.model.Correction;
import org.dateline.model.Explainer;
import org.dateline.model.Story;
import org.dateline.render.view.CorrectionView;
import org.dateline.render.view.SequenceView;
import org.dateline.render.view.WithdrawnPage;

/** Makes what is left of an explainer that was taken back: that it was, when and why. */
final class WithdrawnPages {

    private WithdrawnPages() {}

    static WithdrawnPage page(Context context, Story story, Correction reason) {
        Explainer explainer = story.explainer();
        FactViews facts = new FactViews(context);
        List<CorrectionView> corrections = facts.corrections(explainer, true);
        CorrectionView retraction = facts.retraction(explainer, corrections).orElseThrow();
        return new WithdrawnPage(
                Frames.of(context)
                        .in(story.language())
                        .canonical(explainer.address())
                        .article(new StructuredData(context).explainer(story))
                        .titled(explainer.title(), reason.text()),
                explainer.title(),
                retraction,
                corrections.stream().filter(one -> !one.equals(retraction)).toList(),
                sequence(context, story));
    }

    /** The explainers beside this one, as far as they are published. */
    static SequenceView sequence(Context context, Story story) {
        List<Explainer> all =
                context.site().stories().stream().map(Story::explainer).toList();
        String id = story.explainer().id();
        return new SequenceView(
                story.explainer()
                        .continues()
                        .flatMap(earlier -> all.stream()
                                .filter(other -> other.id().equals(earlier))
                                .findFirst()
                                .map(context::link)),
                all.stream()
                        .filter(other -> other.continues().filter(id::equals).isPresent())
                        .map(context::link)
                        .toList());
    }
}
