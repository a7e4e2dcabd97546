package org.dateline.render.view;

import java.util.Optional;

/**
 * A correction.
 *
 * @param kind "Correction", "Clarification", "Update", "Retraction"
 * @param at the moment in words
 * @param datetime the same as ISO 8601
 * @param anchor of a correction on the page that it concerns, as the feed names it
 * @param page the page that it concerns, where this is another one
 */
public record CorrectionView(
        String kind, String at, String datetime, String text, Optional<String> anchor, Optional<Link> page) {}
