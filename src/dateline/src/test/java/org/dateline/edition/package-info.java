/** Translations beside their originals. */
@NullMarked
package org.dateline.edition;

import org.jspecify.annotations.NullMarked;
