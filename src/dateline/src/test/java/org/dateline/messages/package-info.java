/** The words of the interface: every language says the same. */
package org.dateline.messages;
