/** Share cards and pictures as they are published, looked at pixel by pixel where it matters. */
@NullMarked
package org.dateline.pictures;

import org.jspecify.annotations.NullMarked;
