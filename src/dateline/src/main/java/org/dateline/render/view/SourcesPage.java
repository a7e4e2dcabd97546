package org.dateline.render.view;

import java.util.List;

/** Everybody who says something, by kind of source. */
public record SourcesPage(Frame frame, List<CardGroup> groups) implements Page {}
