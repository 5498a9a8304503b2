package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Cue;

/**
 * Everything that proposes and weighs candidates: the finders, the features and the trained
 * weights.
 */
final class CandidateModel {
  /** <em>According to</em> and the like can hardly mean anything else. */
  private static final double ACCORDING_FLOOR = 0.7;

  /** <em>Is ready to</em>, <em>plans to</em>: news of campaigns holds few of them. */
  private static final double INTENTION_FLOOR = 0.4;

  private final List<CandidateFinder> finders;
  private final Features features;
  private final CueLexicon lexicon;
  private final LinearModel weights;

  CandidateModel(CueLexicon lexicon, LinearModel weights) {
    this.finders =
        List.of(
            new VerbCandidates(),
            new NounCandidates(lexicon),
            new AccordingCandidates(),
            new ScriptCandidates());
    this.features = new Features(lexicon);
    this.lexicon = lexicon;
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
    double probability = weights.probability(features.of(candidate));
    return new Scored(candidate, Math.max(probability, floor(candidate)));
  }

  /**
   * The least probability of a candidate, by what its words mean, however rare they were in
   * training.
   */
  private double floor(Candidate candidate) {
    if (candidate.shape() == Shape.ACCORDING) {
      return ACCORDING_FLOOR;
    }
    Syntax syntax = candidate.syntax();
    boolean intention =
        candidate.shape() == Shape.INFINITIVE
            && lexicon.type(syntax.lemma(candidate.head()), syntax.tag(candidate.head()))
                == Cue.Type.WANT;
    return intention && !candidate.source().isEmpty() ? INTENTION_FLOOR : 0;
  }

  List<String> features(Candidate candidate) {
    return features.of(candidate);
  }
}
