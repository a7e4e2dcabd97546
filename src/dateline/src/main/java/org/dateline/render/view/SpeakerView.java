package org.dateline.render.view;

import java.util.Optional;

/**
 * Somebody who says something.
 *
 * @param name the short name, or the words that name her
 * @param href her page; empty where only words name her
 * @param note what kind of source, and whether an interested one: "monitor", "party to the conflict"
 */
public record SpeakerView(String name, Optional<String> href, Optional<String> note) {}
