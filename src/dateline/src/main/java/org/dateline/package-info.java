/**
 * Turns a newsroom's Markdown entries into a static explainer site.
 *
 * <p>{@link org.dateline.Dateline} is the whole pipeline on one screen, and the one call that every front end uses:
 *
 * <pre>
 * Settings → SourceFile → Entry → Site → Problem* → OutputFile → disk
 *            source       parse   assemble check    render       output
 * </pre>
 */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
