/** The guide's examples, built. */
@NullMarked
package org.dateline.guide;

import org.jspecify.annotations.NullMarked;
