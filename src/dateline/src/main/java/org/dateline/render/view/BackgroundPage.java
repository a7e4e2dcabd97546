package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A page of background.
 *
 * @param kind "Place", "Armed group or party"
 * @param summary one sentence
 * @param aka other names
 * @param facts lines such as date, position, what kind of source
 * @param statements link to all that it says, where it speaks
 * @param retraction why it was taken back; then nothing else is told
 * @param chronologies its events in each chronology: "7 events at this place"
 * @param appearsIn pages that name it; events in their place in the chronology
 * @param sameAs addresses that mean the same elsewhere
 */
public record BackgroundPage(
        Frame frame,
        String title,
        String kind,
        String summary,
        List<String> aka,
        List<Fact> facts,
        Html body,
        List<VoiceView> voices,
        List<FigureView> figures,
        List<QuoteView> quotes,
        boolean insertions,
        List<PictureView> pictures,
        Optional<Link> statements,
        List<SourceView> sources,
        List<CorrectionView> corrections,
        Optional<CorrectionView> retraction,
        List<Link> chronologies,
        List<Link> appearsIn,
        List<Link> sameAs,
        Optional<Turn> turn)
        implements Page {

    /** A line of the fact list: "When: since 2011". */
    public record Fact(String label, String text) {}
}
