/**
 * Tells editors' programs what each kind of file takes: JSON Schemas (2020-12), made of what the parsers ask for
 * ({@link org.dateline.parse.Shapes}) and of the sentences in {@code fields.properties}.
 */
@NullMarked
package org.dateline.schema;

import org.jspecify.annotations.NullMarked;
