/** Nothing that an editor types, a template asks for or a link points to does harm. */
package org.dateline.safety;
