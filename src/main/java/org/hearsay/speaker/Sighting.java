package org.hearsay.speaker;

/**
 * A place where somebody is mentioned.
 *
 * @param referent who
 * @param token number of the first token of the mention
 * @param spoke whether the mention is the source of an attribution
 */
record Sighting(Referent referent, int token, boolean spoke) {}
