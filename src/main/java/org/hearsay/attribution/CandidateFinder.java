package org.hearsay.attribution;

import java.util.List;

/**
 * Proposes candidates in one parsed sentence: generously, since a model decides which of them
 * stand.
 */
@FunctionalInterface
interface CandidateFinder {
  List<Candidate> find(Syntax syntax);
}
