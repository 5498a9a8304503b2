package org.hearsay.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Target;
import org.hearsay.model.Token;

/**
 * A baseline that can be read: the words of a statement speak for or against a target by a lexicon,
 * shifted by negation and intensity, weighed by who does what to whom. The word list is ours; that
 * negation, shifters and verb frames matter is known since Polanyi and Zaenen (2006).
 */
public final class LexiconStanceDetector implements StanceDetector {
  private static final double CUE = 1.2;
  private static final Set<Cue.Type> OWN_ACTION =
      Set.of(Cue.Type.WANT, Cue.Type.PROMISE, Cue.Type.AGREE, Cue.Type.DISAGREE);

  private final PolarityLexicon lexicon;
  private final TargetList list;

  private LexiconStanceDetector(PolarityLexicon lexicon, TargetList list) {
    this.lexicon = lexicon;
    this.list = list;
  }

  /**
   * A detector with the word lists that the program comes with.
   *
   * @param list targets besides the article's entities
   */
  public static LexiconStanceDetector load(TargetList list) {
    return new LexiconStanceDetector(new PolarityLexicon(), list);
  }

  @Override
  public List<Stance> detect(Document document) {
    List<Stance> stances = new ArrayList<>();
    TargetFinder finder = new TargetFinder(document, list);
    for (int i = 0; i < document.attributions().size(); i++) {
      List<Target> targets = finder.of(i);
      if (targets.isEmpty()) {
        continue;
      }
      Attribution attribution = document.attributions().get(i);
      List<Sentence> sentences = document.analysis().sentences();
      List<Clause> clauses = Clause.of(sentences, attribution.content(), finder.nestedIn(i));
      for (Target target : targets) {
        List<Evidence> evidence = new ArrayList<>();
        clauses.forEach(clause -> read(clause, target, attribution, evidence));
        readCue(attribution, target, sentences, evidence);
        stances.add(Verdict.of(i, target, evidence));
      }
    }
    return stances;
  }

  private void read(
      Clause clause, Target target, Attribution attribution, List<Evidence> evidence) {
    List<Integer> telling =
        clause.said().stream().filter(word -> lexicon.weight(clause.token(word)) != 0).toList();
    if (telling.isEmpty()) {
      return;
    }
    Relevance relevance = new Relevance(clause, lexicon, holdersVerb(clause, attribution));
    Shift shift = new Shift(clause, lexicon);
    for (Span mention : target.spans()) {
      OptionalInt head = clause.head(mention);
      if (head.isEmpty() || !clause.said().contains(head.getAsInt())) {
        continue;
      }
      for (int word : telling) {
        if (!mention.contains(clause.token(word).span())) {
          double shifted = lexicon.weight(clause.token(word)) * shift.of(word);
          double part = shifted * relevance.of(word, head.getAsInt(), shifted);
          evidence.add(new Evidence(clause.token(word).span(), part));
        }
      }
    }
  }

  /** The first verb of a content that the holder means to do: <em>to work with …</em>. */
  private static int holdersVerb(Clause clause, Attribution attribution) {
    if (!OWN_ACTION.contains(attribution.cue().type())) {
      return -1;
    }
    for (int token : clause.said()) {
      if (clause.token(token).isVerb()) {
        return token;
      }
    }
    return -1;
  }

  /** <em>Condemned</em>, <em>welcomes</em>: what the reporting words themselves say. */
  private void readCue(
      Attribution attribution, Target target, List<Sentence> sentences, List<Evidence> evidence) {
    if (attribution.cue().spans().isEmpty()) {
      return;
    }
    for (Clause clause : Clause.of(sentences, attribution.cue().spans(), List.of())) {
      for (int word : clause.said()) {
        Token token = clause.token(word);
        double weight = lexicon.isAttitude(token) ? lexicon.weight(token) : 0;
        if (weight != 0) {
          double turned = attribution.cue().negated() ? -weight : weight;
          double share = CUE / Math.max(1, target.spans().size());
          evidence.add(new Evidence(token.span(), turned * share));
        }
      }
    }
  }
}
