package org.hearsay.stance;

import java.util.List;
import java.util.Set;

/**
 * How much of a polar word's weight a target gets, by their places in the sentence: all of it for
 * who does a deed or is described, little for who suffers it.
 */
final class Relevance {
  private static final double OWN = 1.5;
  private static final double FULL = 1;
  private static final double REPORTED = 0.1;
  private static final double SUFFERS = -0.25;
  private static final double PROFITS = 0.4;
  private static final double SHARED = 0.6;
  private static final double LOOSE = 0.3;
  private static final double NEAR = 0.15;
  private static final int FAR = 12;
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us");
  private static final Set<String> SUFFERING =
      Set.of("on", "against", "to", "toward", "towards", "for");

  private final Clause clause;
  private final PolarityLexicon lexicon;
  private final int holdersVerb;

  /**
   * @param holdersVerb head of the content, whose understood subject is the holder (<em>wants to
   *     …</em>); -1 where there is none
   */
  Relevance(Clause clause, PolarityLexicon lexicon, int holdersVerb) {
    this.clause = clause;
    this.lexicon = lexicon;
    this.holdersVerb = holdersVerb;
  }

  /** In [-1, 1.5]: the share of the weight of token {@code word} that {@code target} gets. */
  double of(int word, int target, double weight) {
    if (!clause.hasTree()) {
      return SHARED * near(word, target);
    }
    List<Integer> up = clause.upwards(target);
    int at = up.indexOf(word);
    if (at > 0) {
      return above(word, up.get(at - 1), target, weight);
    }
    List<Integer> wordUp = clause.upwards(word);
    int below = wordUp.indexOf(target);
    if (below > 0) {
      return below <= 2 ? FULL : LOOSE;
    }
    for (int i = 1; i < Math.min(up.size(), 5); i++) {
      int meet = wordUp.indexOf(up.get(i));
      if (meet > 0) {
        return beside(up, i, wordUp, meet);
      }
    }
    return NEAR * near(word, target);
  }

  private static double near(int word, int target) {
    return Math.max(0, 1 - Math.abs(word - target) / (double) FAR);
  }

  /** The word governs the target over {@code child}. */
  private double above(int word, int child, int target, double weight) {
    boolean attitude = lexicon.isAttitude(clause.token(word));
    String relation = clause.relation(child);
    String preposition = clause.preposition(child);
    boolean verb = clause.token(word).isVerb();
    double depth = child == target ? 1 : SHARED;
    if (relation.startsWith("nsubj") && !relation.equals("nsubj:pass")) {
      return (attitude && verb ? REPORTED : FULL) * depth;
    }
    if (relation.equals("nsubj:pass") || relation.equals("obj") || relation.equals("iobj")) {
      return object(word, attitude, weight) * depth;
    }
    if (preposition.equals("by")) {
      return (attitude ? REPORTED : FULL) * depth;
    }
    if (relation.startsWith("nmod:poss")
        || relation.equals("compound")
        || relation.equals("amod")) {
      return (attitude ? REPORTED : FULL) * depth;
    }
    if (attitude && relation.matches("nmod|obl") && !isOthers(word)) {
      return FULL * depth;
    }
    if (SUFFERING.contains(preposition)) {
      return isHolders(word) ? SHARED : (weight < 0 ? SUFFERS : PROFITS) * depth;
    }
    return (relation.matches("nmod|obl") ? SHARED : LOOSE) * depth;
  }

  private double object(int word, boolean attitude, double weight) {
    if (isHolders(word)) {
      return OWN;
    }
    if (attitude) {
      return isOthers(word) ? REPORTED : SHARED;
    }
    return weight < 0 ? SUFFERS : PROFITS;
  }

  /** Whether the holder is the subject: <em>we support</em>, <em>(wants) to support</em>. */
  private boolean isHolders(int verb) {
    for (int child : clause.tree().children(verb)) {
      if (clause.relation(child).startsWith("nsubj")) {
        return FIRST_PERSON.contains(clause.token(child).lemma());
      }
    }
    return verb == holdersVerb;
  }

  /** Whether somebody other than the holder is the subject. */
  private boolean isOthers(int word) {
    return clause.tree().children(word).stream()
        .anyMatch(
            child ->
                (clause.relation(child).startsWith("nsubj")
                        || clause.relation(child).equals("nmod:poss"))
                    && !FIRST_PERSON.contains(clause.token(child).lemma())
                    && !clause.token(child).lemma().matches("my|our"));
  }

  /** Word and target hang on one verb: <em>X has made dangerous mistakes</em>. */
  private double beside(List<Integer> up, int i, List<Integer> wordUp, int meet) {
    String target = clause.relation(up.get(i - 1));
    String word = clause.relation(wordUp.get(meet - 1));
    boolean steps = i <= 2 && meet <= 3;
    if (target.equals("nsubj")
        && steps
        && word.matches("obj|xcomp|obl|ccomp|advmod|amod|conj|advcl")) {
      return SHARED;
    }
    if (target.equals("obj") && word.equals("xcomp")) {
      return SHARED;
    }
    return steps ? LOOSE * 0.5 : NEAR;
  }
}
