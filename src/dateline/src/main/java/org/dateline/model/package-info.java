/**
 * What Dateline knows, as immutable records: first the entries as editors wrote them ({@link
 * org.dateline.model.Explainer}, {@link org.dateline.model.Event}, {@link org.dateline.model.Background}), then the
 * {@link org.dateline.model.Site} that is assembled from them.
 *
 * <p>A leaf that knows only {@code problem}: no library's types, no reading, no writing. Constructors guard
 * programmers; what editors type is judged before a record is made.
 */
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;
