package org.dateline.render.view;

import java.util.List;

/**
 * What is left of an explainer that was taken back.
 *
 * @param retraction when and why
 * @param corrections its others
 * @param sequence what it continues, and what continues it
 */
public record WithdrawnPage(
        Frame frame, String title, CorrectionView retraction, List<CorrectionView> corrections, SequenceView sequence)
        implements Page {}
