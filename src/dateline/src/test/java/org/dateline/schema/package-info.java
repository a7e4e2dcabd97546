/** Tests that the schemas say what the parsers do. */
@NullMarked
package org.dateline.schema;

import org.jspecify.annotations.NullMarked;
