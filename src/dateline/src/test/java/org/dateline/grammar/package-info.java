/** What dates, times, moments and links may look like, by examples: {@code src/test/resources/org/dateline/grammar}. */
package org.dateline.grammar;
