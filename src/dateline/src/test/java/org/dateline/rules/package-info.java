/** The pages in {@code docs/rules}: one for each rule, and both examples on it are built. */
@NullMarked
package org.dateline.rules;

import org.jspecify.annotations.NullMarked;
