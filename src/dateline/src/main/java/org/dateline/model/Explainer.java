package org.dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * A story as its editor wrote it: {@code explainer.md}.
 *
 * @param address where its page stands
 * @param standfirst one to three sentences under the headline
 * @param asOf the moment up to which it tells; empty only where it is live
 * @param asOfNote how that moment was found
 * @param zone IANA zone of its moments; empty for the publication's
 * @param language BCP 47 tag; empty for the publication's
 * @param image file in its {@code media/} for those who share it
 * @param about ids of background to show
 * @param continues id of an earlier explainer
 * @param newestFirst whether its chronology starts with the newest
 */
public record Explainer(
        String file,
        Address address,
        String id,
        String title,
        String standfirst,
        Optional<LocalMoment> asOf,
        Optional<String> asOfNote,
        Optional<LocalMoment> published,
        Optional<LocalMoment> updated,
        Optional<String> zone,
        Optional<String> language,
        List<String> authors,
        Optional<Media> image,
        List<String> about,
        boolean live,
        Facts facts,
        Publishing publishing,
        List<String> aliases,
        Optional<String> continues,
        boolean newestFirst,
        Body body)
        implements Entry {

    /** What may be said of it in short elsewhere: its standfirst; of one that was taken back, why. */
    public String description() {
        return facts.retraction().map(Correction::text).orElse(standfirst);
    }
}
