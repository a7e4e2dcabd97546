/** Golden folders: content in, site and console out. See {@code src/test/golden}. */
package org.dateline.golden;
