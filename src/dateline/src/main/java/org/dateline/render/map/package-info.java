/**
 * The locator map: places in, a drawing out. {@code Atlas} (Natural Earth) → {@code Extent} of the places → {@code
 * Projection} → {@code Outlines} → {@code Ground} (whose land each cell is) → labels. Pure: it knows neither content nor
 * words.
 */
@NullMarked
package org.dateline.render.map;

import org.jspecify.annotations.NullMarked;
