/** The architecture as rules that are run. */
package org.dateline.architecture;
