package org.hearsay.io;

/**
 * A stretch of an article's text as records give it, half-open; unlike {@link
 * org.hearsay.model.Span} it counts Unicode code points.
 *
 * @param start number of code points before it
 * @param end number of code points before what follows it
 */
public record Offsets(int start, int end) {}
