package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/**
 * One account of a matter; all are set alike.
 *
 * @param via "citing military sources"
 * @param deed what it does to another account; empty for an account of its own
 * @param outcomes what became of it: withdrawn, acknowledged, settled
 */
public record VoiceView(
        SpeakerView by, Optional<String> via, Optional<Deed> deed, String text, List<Outcome> outcomes) {

    /**
     * What an account does to another.
     *
     * @param words "Denies the claim of SOHR"
     * @param about what the other one says, with the page that says so; empty where it stands on the same page
     */
    public record Deed(String words, Optional<Link> about) {}

    /**
     * What became of an account.
     *
     * @param words "Settled by the court, 29 November 2024"
     * @param finding in the words of those who settled it, with the page that says so; empty where it stands on the same
     *     page
     */
    public record Outcome(String words, Optional<Link> finding) {}
}
