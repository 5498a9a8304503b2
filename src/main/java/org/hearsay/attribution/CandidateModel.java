package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that proposes and weighs candidates: the finders, the features and the trained
 * weights.
 */
final class CandidateModel {
  private final List<CandidateFinder> finders;
  private final Features features;
  private final LinearModel weights;

  CandidateModel(CueLexicon lexicon, LinearModel weights) {
    this.finders =
        List.of(
            new VerbCandidates(),
            new NounCandidates(lexicon),
            new AccordingCandidates(),
            new ScriptCandidates());
    this.features = new Features(lexicon);
    this.weights = weights;
  }

  /** The candidates of a sentence, in the order in which they were found. */
  List<Candidate> find(Syntax syntax) {
    List<Candidate> found = new ArrayList<>();
    for (CandidateFinder finder : finders) {
      for (Candidate candidate : finder.find(syntax)) {
        found.add(candidate);
        found.addAll(Tails.cut(candidate));
      }
    }
    return found;
  }

  List<Scored> score(Syntax syntax) {
    return find(syntax).stream().map(this::score).toList();
  }

  Scored score(Candidate candidate) {
    return new Scored(candidate, weights.probability(features.of(candidate)));
  }

  List<String> features(Candidate candidate) {
    return features.of(candidate);
  }
}
