package org.dateline.render.view;

import java.util.List;

/** All background, by kind. */
public record BackgroundIndexPage(Frame frame, List<CardGroup> groups) implements Page {}
