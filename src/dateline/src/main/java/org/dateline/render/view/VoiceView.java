package org.dateline.render.view;

import java.util.Optional;

/**
 * One account of a matter; all are set alike.
 *
 * @param via "citing military sources"
 * @param verb what it does to another account: "Denies", "Supports"; empty for the account itself
 */
public record VoiceView(SpeakerView by, Optional<String> via, Optional<String> verb, String text) {}
