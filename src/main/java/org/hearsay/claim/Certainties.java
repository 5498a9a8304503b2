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
    Report report = content.report();
    if (content.main() == null) {
      return cues.certainty(report, Form.PHRASE);
    }
    boolean quoted = content.attribution().kind() != Attribution.Kind.INDIRECT;
    if (isQuestion(content) || (quoted && content.form() == Form.IMPERATIVE)) {
      return Certainty.UNKNOWN;
    }
    Certainty byCue =
        content.form() == Form.INFINITIVE && (isState(content.main()) || report.tellsOfAnother())
            ? cues.asClause(report)
            : cues.certainty(report, content.form());
    if (byCue == Certainty.DENIED && isOpenQuestion(content)) {
      return Certainty.UNKNOWN;
    }
    if (byCue == Certainty.DENIED || byCue == Certainty.UNKNOWN) {
      return byCue;
    }
    Certainty byWords = caution.certainty(content.main(), negated);
    return Caution.weaker(Caution.weaker(byCue, caution.certainty(report)), byWords);
  }

  boolean isHedged(Content content) {
    return cues.isCautious(content.report())
        || caution.isHedged(content.report())
        || (content.main() != null
            && (caution.isHedged(content.main()) || hedges.in(content.main().said())));
  }

  /**
   * One that is asked outright, is all behind <em>whether</em> or <em>if</em>, or is not known:
   * <em>did not say who</em>.
   */
  private static boolean isQuestion(Content content) {
    MainClause main = content.main();
    boolean wh = main.token(main.first()).tag().startsWith("W");
    if (main.lower(main.first()).equals("whether")
        || (content.attribution().kind() != Attribution.Kind.DIRECT && Condition.isWhether(main))
        || (wh && (content.report().isDenied() || content.attribution().cue().negated()))) {
      return true;
    }
    Token last = main.token(main.said().said().get(main.said().said().size() - 1));
    return last.text().equals("?");
  }

  /** What is disputed by asking: <em>disagree on who gave the order</em>. */
  private static boolean isOpenQuestion(Content content) {
    MainClause main = content.main();
    return main.token(main.first()).tag().startsWith("W")
        && !main.lower(main.first()).equals("that")
        && Relative.of(content).isEmpty();
  }

  /** <em>To be</em> and <em>to have won</em>: infinitives of what is, not of what is to be done. */
  private static boolean isState(MainClause clause) {
    for (int number : clause.said().said()) {
      Token token = clause.token(number);
      if (token.tag().equals("VB")) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean helps = !clause.hasTree() || clause.tree().relation(number).startsWith("aux");
        return lemma.equals("be") || (lemma.equals("have") && helps);
      }
    }
    return false;
  }
}
