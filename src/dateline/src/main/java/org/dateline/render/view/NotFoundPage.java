package org.dateline.render.view;

/** What a reader sees where there is no page; its links are absolute, since it is served at any address. */
public record NotFoundPage(Frame frame) implements Page {}
