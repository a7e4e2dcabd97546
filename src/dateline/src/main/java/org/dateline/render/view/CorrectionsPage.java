package org.dateline.render.view;

import java.util.List;

/** All corrections, newest first. */
public record CorrectionsPage(Frame frame, List<CorrectionView> corrections) implements Page {}
