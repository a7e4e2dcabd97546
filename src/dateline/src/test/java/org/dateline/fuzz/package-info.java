/** Targets of coverage-guided fuzzing, and what it starts from and has found, replayed. */
@NullMarked
package org.dateline.fuzz;

import org.jspecify.annotations.NullMarked;
