package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/** All background, by kind. */
public record BackgroundIndexPage(Frame frame, List<CardGroup> groups, Optional<Turn> turn) implements Page {}
