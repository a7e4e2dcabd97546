/**
 * Readers' sites in Chromium: what a reader sees, with the keyboard, narrow and wide, dark, in Arabic, from a folder,
 * without script, and what it costs. All tests share one browser and each site, built once.
 */
@NullMarked
package org.dateline.browser;

import org.jspecify.annotations.NullMarked;
