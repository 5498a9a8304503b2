/**
 * Annotated texts: readers of five formats, which refuse what is broken, and writers of two.
 * Imports {@code io}.
 *
 * <p>All offsets in this package are Unicode code points, as in records and gold files.
 */
package org.hearsay.eval.gold;
