package org.hearsay.stance;

import org.hearsay.model.Span;

/**
 * A word that speaks for or against a target.
 *
 * @param span the word
 * @param weight below 0 against, above 0 for
 */
record Evidence(Span span, double weight) {}
