package org.hearsay.engine.opennlp;

/**
 * A noun with what stands before it.
 *
 * @param from number of its first token
 * @param to number behind its last
 * @param head number of the noun
 */
record NounGroup(int from, int to, int head) {}
