package org.dateline.render.view;

/** A link inside the site, or to an address on the web. */
public record Link(String href, String text) {}
