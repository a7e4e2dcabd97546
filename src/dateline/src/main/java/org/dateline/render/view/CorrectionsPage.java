package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/** All corrections, newest first. */
public record CorrectionsPage(Frame frame, List<CorrectionView> corrections, Optional<Turn> turn) implements Page {}
