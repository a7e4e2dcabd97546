/** The locator map: places in, a drawing out. */
@NullMarked
package org.dateline.render.map;

import org.jspecify.annotations.NullMarked;
