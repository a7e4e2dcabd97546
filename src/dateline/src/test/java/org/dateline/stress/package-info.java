/** Stories of a shape that no designer had in mind: the smallest, the longest, and those all of one kind. */
@NullMarked
package org.dateline.stress;

import org.jspecify.annotations.NullMarked;
