/**
 * Time zones by ICU's own data, which is the same on every JDK; the JDK's rules differ between versions.
 */
@NullMarked
package org.dateline.zone;

import org.jspecify.annotations.NullMarked;
