/**
 * The geometry of figures: each where its source puts it, on a scale that begins at zero. Nothing is averaged, nothing is
 * added, and only counts of one source are joined.
 */
@NullMarked
package org.dateline.render.chart;

import org.jspecify.annotations.NullMarked;
