/**
 * Puts the site on disk, and is the only package that does. {@link org.dateline.output.Publisher} holds one build's
 * right to write: everything is rendered and staged first, what is not ours is refused, then the changed files are
 * switched one by one, by a journal that a later run can complete.
 *
 * <p>The work folder, which lies outside the site, holds
 *
 * <pre>
 * lock       held by the build that is running
 * output     which site this folder keeps the record of, relative to this folder
 * manifest   what Dateline wrote there: path, size and SHA-256, a line each, sorted, parted by tabs
 * journal    what a switch has to do; gone when it is done
 * staging/   changed files, until the switch
 * </pre>
 */
@NullMarked
package org.dateline.output;

import org.jspecify.annotations.NullMarked;
