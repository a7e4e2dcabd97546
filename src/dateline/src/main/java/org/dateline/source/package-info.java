/**
 * Reads what editors wrote: {@link org.dateline.source.SourceTree} finds the files, {@link
 * org.dateline.source.SourceFile} is one of them, split into front matter and body, and {@link
 * org.dateline.source.Value} is YAML with the place of every word in the file.
 *
 * <p>The only reader of content and the only user of SnakeYAML. It never writes.
 */
@NullMarked
package org.dateline.source;

import org.jspecify.annotations.NullMarked;
