package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/**
 * An event, in the chronology as on its own page.
 *
 * @param id its anchor in the chronology
 * @param href its page
 * @param imprint a short sum of all that it tells, by which a browser knows whether it has changed
 * @param facets the filters that show it: {@code places/aleppo}, {@code status/disputed}
 * @param status reported, claimed, disputed, expected, cancelled or withdrawn: names the mark on the rail
 * @param statusWord the same in words; empty for reported
 * @param statusNote "by one side only: the Syrian army", "Two accounts, no verdict"
 * @param body its text; empty markup where there is none
 * @param voices the accounts, where they are disputed or one-sided; otherwise they give {@code notes} only
 * @param insertions whether a quotation holds words put in by another
 * @param notes lines beside it: who says so, what it is about
 * @param retraction why it was taken back
 */
public record EventView(
        String id,
        String href,
        String imprint,
        List<String> facets,
        String title,
        String status,
        Optional<String> statusWord,
        Optional<String> statusNote,
        WhenView when,
        List<Link> places,
        Html body,
        List<VoiceView> voices,
        List<FigureView> figures,
        List<QuoteView> quotes,
        boolean insertions,
        List<PictureView> pictures,
        List<NoteView> notes,
        List<CorrectionView> corrections,
        Optional<CorrectionView> retraction) {}
