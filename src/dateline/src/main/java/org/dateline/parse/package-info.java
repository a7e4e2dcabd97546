/**
 * Makes typed entries of source files: fields become records, Markdown becomes safe HTML. A mistake becomes a problem
 * and never an exception; a file with an error yields no entry, but every mistake in it is found.
 *
 * <p>The only user of Flexmark.
 */
@NullMarked
package org.dateline.parse;

import org.jspecify.annotations.NullMarked;
