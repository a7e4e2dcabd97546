/** The chronology by years, months and days, once it outgrows one page: records in, records out. */
@NullMarked
package org.dateline.render.period;

import org.jspecify.annotations.NullMarked;
