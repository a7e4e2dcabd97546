/**
 * Makes the files of the site: views of {@link org.dateline.render.view}, templates, feeds and data files. It returns
 * {@link org.dateline.model.OutputFile}s that make their bytes when asked, and writes none.
 *
 * <p>The only user of FreeMarker, ROME and ICU's formats.
 */
@NullMarked
package org.dateline.render;

import org.jspecify.annotations.NullMarked;
