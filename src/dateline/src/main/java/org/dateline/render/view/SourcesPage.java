package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/** Everybody who says something, by kind of source. */
public record SourcesPage(Frame frame, List<CardGroup> groups, Optional<Turn> turn) implements Page {}
