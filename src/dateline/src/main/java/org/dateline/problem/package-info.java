/**
 * What is wrong, as values: a {@link org.dateline.problem.Problem} says where, which rule, what, and what to type
 * instead. Reporters turn a list of problems into lines for a person, or annotations for a code host.
 *
 * <p>A leaf: it knows nothing of the rest of Dateline.
 */
@NullMarked
package org.dateline.problem;

import org.jspecify.annotations.NullMarked;
