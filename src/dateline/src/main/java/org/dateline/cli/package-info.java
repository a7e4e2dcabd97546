/**
 * The command line: arguments in, {@link org.dateline.Dateline} called, its result as lines and an exit code. Options
 * choose folders and modes; what the publication is stands in {@code site/dateline.yaml}.
 *
 * <p>Exit codes: 0 fine, 1 problems in the content or changes that wait, 2 wrong use, 3 could not (disk, internal). Problems, the summary and
 * help are what was asked for and go to standard output; mistakes in the use, failures, notices and progress go to
 * standard error. Both are UTF-8 whatever the locale.
 */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
