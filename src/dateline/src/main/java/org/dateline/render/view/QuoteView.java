package org.dateline.render.view;

import java.util.Optional;

/**
 * Words that somebody said.
 *
 * @param text with insertions marked by {@code <span class="ins">}, without quotation marks
 * @param via "quoted by his office"
 * @param insertions whether there are any
 */
public record QuoteView(Html text, SpeakerView speaker, Optional<String> via, boolean insertions) {}
