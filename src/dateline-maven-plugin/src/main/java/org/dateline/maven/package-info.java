/** The Maven goals: parameters in, {@link org.dateline.Dateline} called, its result as Maven says such things. */
@NullMarked
package org.dateline.maven;

import org.jspecify.annotations.NullMarked;
