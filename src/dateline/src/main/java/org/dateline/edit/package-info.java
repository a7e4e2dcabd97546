/**
 * Puts right what needs no judgement: {@link org.dateline.edit.Reviser} applies the {@link org.dateline.problem.Edit}s
 * of the problems that a reading finds, and reads again, until nothing is left to do; a {@link
 * org.dateline.edit.Revision} is what would then change. It reads files as {@code source} does and writes none.
 */
@NullMarked
package org.dateline.edit;

import org.jspecify.annotations.NullMarked;
