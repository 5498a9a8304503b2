package org.hearsay.claim;

import java.util.Locale;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim.Certainty;
import org.hearsay.model.Token;

/**
 * How far a speaker stands for a content: by its cue, its form and the words of its main clause.
 */
final class Certainties {
  private final CueReading cues = new CueReading();
  private final Caution caution = new Caution();
  private final Hedges hedges = new Hedges();

  /**
   * @param negated whether the main clause denies
   */
  Certainty of(Content content, boolean negated) {
    Attribution attribution = content.attribution();
    if (content.main() == null) {
      return cues.certainty(attribution.cue(), Form.PHRASE);
    }
    boolean quoted = attribution.kind() != Attribution.Kind.INDIRECT;
    if (isQuestion(content) || (quoted && content.form() == Form.IMPERATIVE)) {
      return Certainty.UNKNOWN;
    }
    Certainty byCue =
        content.form() == Form.INFINITIVE && isState(content.main())
            ? cues.asClause(attribution.cue())
            : cues.certainty(attribution.cue(), content.form());
    if (byCue == Certainty.DENIED || byCue == Certainty.UNKNOWN) {
      return byCue;
    }
    return Caution.weaker(byCue, caution.certainty(content.main(), negated));
  }

  boolean isHedged(Content content) {
    return cues.isCautious(content.attribution().cue())
        || (content.main() != null
            && (caution.isHedged(content.main()) || hedges.in(content.main().said())));
  }

  /**
   * One that is asked outright, opens with <em>whether</em>, or is not known: <em>did not say
   * who</em>.
   */
  private static boolean isQuestion(Content content) {
    MainClause main = content.main();
    boolean wh = main.token(main.first()).tag().startsWith("W");
    if (main.lower(main.first()).equals("whether")
        || (wh && content.attribution().cue().negated())) {
      return true;
    }
    Token last = main.token(main.said().said().get(main.said().said().size() - 1));
    return last.text().equals("?");
  }

  /** <em>To be</em> and <em>to have won</em>: infinitives of what is, not of what is to be done. */
  private static boolean isState(MainClause clause) {
    for (int number : clause.said().said()) {
      Token token = clause.token(number);
      if (token.tag().equals("VB")) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return lemma.equals("be") || lemma.equals("have");
      }
    }
    return false;
  }
}
