package org.dateline.model;

import java.util.List;
import java.util.Optional;

/** What an event or a background page says beside its words: the same lists in both. */
public record Facts(
        List<SourceReference> sources,
        List<Claim> claims,
        List<Figure> figures,
        List<Quote> quotes,
        List<Media> media,
        List<Correction> corrections) {

    public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Why the entry was taken back, where it was. */
    public Optional<Correction> retraction() {
        return corrections.stream()
                .filter(correction -> correction.type() == Correction.Type.RETRACTION)
                .findFirst();
    }

    /** Whether the entry was taken back. */
    public boolean retracted() {
        return retraction().isPresent();
    }
}
