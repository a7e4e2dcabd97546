/** The same content gives the same bytes, whatever the machine, its language, its zone and its Java. */
package org.dateline.determinism;
