/**
 * Writes the first lines of what an editor begins: {@link org.dateline.compose.Composer} an entry that passes the check
 * at once, {@link org.dateline.compose.Starter} a project that builds at once. It hands back text and writes no file.
 */
@NullMarked
package org.dateline.compose;

import org.jspecify.annotations.NullMarked;
