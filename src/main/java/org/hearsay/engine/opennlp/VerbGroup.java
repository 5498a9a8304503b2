package org.hearsay.engine.opennlp;

/**
 * A verb with its auxiliaries, negation and adverbs between.
 *
 * @param from number of its first token
 * @param to number behind its last
 * @param head number of the full verb, or of a copula that stands alone
 * @param infinitive whether <em>to</em> stands before it
 * @param finite whether it can have a subject of its own
 */
record VerbGroup(int from, int to, int head, boolean infinitive, boolean finite) {}
