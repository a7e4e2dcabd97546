/** Pictures as they are published: in several sizes, upright, and without what a camera wrote into the file. */
@NullMarked
package org.dateline.render.picture;

import org.jspecify.annotations.NullMarked;
