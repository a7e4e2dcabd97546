/**
 * What one value of the front matter means: dates, hours, moments, numbers and addresses, in the forms that editors
 * type. A reader gives a value of the model or throws a {@link org.dateline.parse.scalar.Mistake}, which says what to
 * type instead.
 */
@NullMarked
package org.dateline.parse.scalar;

import org.jspecify.annotations.NullMarked;
