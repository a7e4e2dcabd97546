package org.dateline.render.view;

import java.util.Optional;

/**
 * The way to the pages before and after this one.
 *
 * @param position "Page 2 of 5"; empty where it is none of a numbered row
 */
public record Turn(String position, Optional<Link> previous, Optional<Link> next) {}
