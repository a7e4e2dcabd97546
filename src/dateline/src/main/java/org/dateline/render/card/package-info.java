/** Share cards: what social networks show of a page, 1200 by 630 pixels, drawn with Java2D and fonts of our own. */
@NullMarked
package org.dateline.render.card;

import org.jspecify.annotations.NullMarked;
