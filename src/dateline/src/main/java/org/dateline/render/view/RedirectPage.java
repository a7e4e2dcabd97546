package org.dateline.render.view;

/** An old address that leads on. */
public record RedirectPage(Frame frame, Link target) implements Page {}
