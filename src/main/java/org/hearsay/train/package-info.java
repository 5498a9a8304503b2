/**
 * Makes the files in {@code models/} that are our own: examples from gold, and the training of
 * weights.
 */
package org.hearsay.train;
