/** What a browser sees of a built site: these tests need one, and run under {@code -Pit}. */
@NullMarked
package org.dateline.browser;

import org.jspecify.annotations.NullMarked;
