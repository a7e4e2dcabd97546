/**
 * Makes one {@link org.dateline.model.Site} of many entries: what they refer to, who links back, what is disputed, in
 * which order events are told, and what is not published. {@link org.dateline.assemble.Assembler} reads on one screen.
 */
@NullMarked
package org.dateline.assemble;

import org.jspecify.annotations.NullMarked;
