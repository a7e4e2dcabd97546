package org.dateline.model;

import java.util.List;

/** What an event or a background page says beside its words: the same lists in both. */
public record Facts(
        List<SourceReference> sources,
        List<Claim> claims,
        List<Figure> figures,
        List<Quote> quotes,
        List<Media> media,
        List<Correction> corrections) {

    public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Whether the entry was taken back. */
    public boolean retracted() {
        return corrections.stream().anyMatch(correction -> correction.type() == Correction.Type.RETRACTION);
    }
}
