package org.hearsay.attribution;

/**
 * A candidate and what the model thinks of it.
 *
 * @param candidate what was proposed
 * @param probability that it is an attribution, in (0, 1)
 */
record Scored(Candidate candidate, double probability) {}
