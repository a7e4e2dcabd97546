package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Everything that one source says.
 *
 * @param note what kind of source it is
 * @param background its background page
 * @param claims what it says, denies, supports …, in the order told
 */
public record SourcePage(
        Frame frame,
        String title,
        Optional<String> note,
        String summary,
        Link background,
        List<Said> claims,
        List<FigureSaid> figures,
        List<QuoteSaid> quotes,
        Optional<Turn> turn)
        implements Page {

    public record Said(VoiceView voice, Link page) {}

    public record FigureSaid(FigureView figure, Link page) {}

    public record QuoteSaid(QuoteView quote, Link page) {}
}
