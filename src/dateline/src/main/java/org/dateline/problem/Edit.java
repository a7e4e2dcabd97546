package org.dateline.problem;

/**
 * What to type instead: {@code dateline fix} does it.
 *
 * @param at where the text stands
 * @param text as it stands in the file; a quoted value without its quotes
 * @param instead what takes its place
 */
public record Edit(Location at, String text, String instead) {}
