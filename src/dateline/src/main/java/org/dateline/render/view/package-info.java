/**
 * What templates print: plain records whose text is ready for the reader, in her language, and whose links lead from the
 * very page that they stand on. No template has to compute anything.
 */
@NullMarked
package org.dateline.render.view;

import org.jspecify.annotations.NullMarked;
