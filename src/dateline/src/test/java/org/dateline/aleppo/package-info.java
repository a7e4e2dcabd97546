/** The Aleppo explainer of this repository, built as its readers get it. */
package org.dateline.aleppo;
