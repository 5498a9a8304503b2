package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.Certainty;
import org.hearsay.model.Document;

/**
 * Reads claims by word lists and by the trees of their first sentences. What certainty, negation
 * and source-dependence are was laid down for FactBank (Saurí and Pustejovsky, 2009); the lists and
 * rules are ours.
 */
public final class RuleClaimReader implements ClaimReader {
  private final TimeTagger tagger;
  private final Openers openers = new Openers();
  private final Negation negation = new Negation();
  private final Certainties certainties = new Certainties();
  private final Disjoint disjoint = new Disjoint();
  private final TimeWords timeWords = new TimeWords();

  private RuleClaimReader(TimeTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * A reader with the word lists that the program comes with.
   *
   * @param tagger finds the times; asked only about articles with a date
   */
  public static RuleClaimReader load(TimeTagger tagger) {
    return new RuleClaimReader(tagger);
  }

  @Override
  public List<Claim> read(Document document) {
    Names names = new Names(document, disjoint);
    ClaimTimes times =
        new ClaimTimes(document.article(), document.analysis().sentences(), tagger, timeWords);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < document.attributions().size(); i++) {
      claims.add(claim(Content.of(document, i), names, times));
    }
    return claims;
  }

  private Claim claim(Content content, Names names, ClaimTimes times) {
    boolean denies = content.main() != null && negation.in(content.main());
    Certainty certainty = certainties.of(content, denies);
    return new Claim(
        ClaimText.of(content, names, openers),
        certainty,
        denies != negation.byCue(content.report(), content.form()),
        content.main() != null && Condition.in(content.main(), content.isShifted()),
        certainties.isHedged(content),
        times.of(content));
  }
}
