/** Four whole stories of different kinds, each a project in {@code src/test/stories}. */
@NullMarked
package org.dateline.stories;

import org.jspecify.annotations.NullMarked;
