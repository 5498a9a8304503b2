/**
 * The immutable records that every stage of the pipeline reads and returns: the article, its
 * analysis, the attributions found in it, who their speakers are and which stances they take.
 *
 * <p>All offsets in this package are UTF-16 indices into {@link org.hearsay.model.Article#text()},
 * half-open. They are converted to Unicode code points once, when records are written. Lists are
 * unmodifiable copies and never null; an undefined value is null, never a sentinel.
 */
package org.hearsay.model;
