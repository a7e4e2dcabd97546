package org.dateline.model;

/**
 * Where a place is.
 *
 * @param latitude degrees north, -90 to 90 (WGS 84)
 * @param longitude degrees east, -180 to 180 (WGS 84)
 */
public record Coordinates(double latitude, double longitude, Precision precision) {}
