/** An archive as large as a newsroom keeps it, with one mistake of every kind. */
@NullMarked
package org.dateline.archive;

import org.jspecify.annotations.NullMarked;
