/**
 * Problems as they are printed: lines for a person, annotations for a code host, documents for other tools. Each
 * {@link org.dateline.reporter.Format} has a reporter of its own; both fronts print through it.
 */
@NullMarked
package org.dateline.reporter;

import org.jspecify.annotations.NullMarked;
