package org.dateline.model;

import org.dateline.problem.Location;

/**
 * An address of the site as readers know it.
 *
 * @param url absolute, as the live site lists it
 * @param at where it is listed
 */
public record LiveAddress(String url, Location at) {}
