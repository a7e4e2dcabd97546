/**
 * The geometry of time: which scale a story needs, where each event lies on it, which labels fit. Everything is in percent
 * of the width of the drawing, rounded to 0.1, from the side on which its language begins.
 */
@NullMarked
package org.dateline.render.strip;

import org.jspecify.annotations.NullMarked;
