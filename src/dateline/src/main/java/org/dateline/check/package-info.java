/**
 * Judges the assembled site: one small class for each family of rules, each a pure function from the site to problems.
 */
@NullMarked
package org.dateline.check;

import org.jspecify.annotations.NullMarked;
