package org.hearsay.claim;

import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.Cue;
import org.hearsay.model.Token;

/** What shape the main clause of a content has. */
enum Form {
  /** With a finite verb: <em>the bridge is safe</em>. */
  CLAUSE,
  /** With a verb in the infinitive: <em>to resign</em>. */
  INFINITIVE,
  /** Told to do: <em>open the gates</em>. */
  IMPERATIVE,
  /** Without a verb of its own: <em>the attack</em>. */
  PHRASE;

  private static final Set<String> PARTICIPLES = Set.of("VBG", "VBN");
  private static final Set<String> HELPING = Set.of("aux", "aux:pass", "cop");

  private static final Set<String> PREPOSITIONS =
      Set.of("for", "against", "of", "about", "on", "to", "as", "over");

  /**
   * @param direct whether all of it is quoted
   */
  static Form of(MainClause clause, boolean direct, Report report) {
    String cue = report.cue().lemma() == null ? "" : report.cue().lemma();
    boolean saying =
        CueForms.isSaying(cue) && (cue.equals("accord") || !PREPOSITIONS.contains(report.last()));
    Form read = of(clause);
    boolean opensWithTo = clause.token(clause.first()).tag().equals("TO");
    if (clause.hasTree()
        && (direct || saying)
        && (read == PHRASE || (read == INFINITIVE && !opensWithTo))
        && FiniteVerbs.anyFree(clause.said())) {
      return CLAUSE;
    }
    if (direct || !clause.hasTree()) {
      return read;
    }
    if (isToBeDone(clause, cue)) {
      return INFINITIVE;
    }
    boolean hangs =
        read == CLAUSE && !isBareVerb(clause, clause.head()) && FiniteVerbs.allHang(clause.said());
    boolean thing = isDoneTo(clause, cue) || isNamedByWhat(clause, report);
    return hangs || (read == CLAUSE && thing) ? PHRASE : read;
  }

  private static Form of(MainClause clause) {
    int head = clause.head();
    if (isFinite(clause, clause.heads().get(0)) || isFinite(clause, head)) {
      return CLAUSE;
    }
    if (clause.token(clause.first()).tag().equals("TO") || hasTo(clause, head)) {
      return INFINITIVE;
    }
    return clause.token(head).tag().equals("VB") ? IMPERATIVE : PHRASE;
  }

  private static boolean isFinite(MainClause clause, int head) {
    if (!clause.hasTree()) {
      return clause.words().stream().mapToObj(clause::token).anyMatch(Token::isFinite);
    }
    boolean subject =
        clause.token(head).isVerb()
            && !PARTICIPLES.contains(clause.token(head).tag())
            && !hasTo(clause, head)
            && subject(clause, head) >= 0;
    return subject
        || clause.token(head).isFinite()
        || helpers(clause, head).anyMatch(child -> clause.token(child).isFinite());
  }

  /** <em>Wants the levy abolished</em>, whatever the tagger takes the participle for. */
  private static boolean isDoneTo(MainClause clause, String cue) {
    return CueForms.isWanting(cue)
        && (clause.token(clause.head()).tag().equals("VBD") || isBareVerb(clause, clause.head()))
        && helpers(clause, clause.head()).findAny().isEmpty();
  }

  /** <em>Condemned what he called a blockade</em>. */
  private static boolean isNamedByWhat(MainClause clause, Report report) {
    Cue.Type type = report.cue().type();
    return clause.lower(clause.first()).equals("what")
        && FiniteVerbs.isOneClause(clause.said())
        && (type == Cue.Type.AGREE
            || type == Cue.Type.DISAGREE
            || PREPOSITIONS.contains(report.last()));
  }

  /** <em>Demanded the minister publish it</em>. */
  private static boolean isToBeDone(MainClause clause, String cue) {
    int head = clause.heads().get(0);
    int subject = subject(clause, head);
    if (subject < 0 || !isBareVerb(clause, head)) {
      return false;
    }
    return CueForms.isDirecting(cue)
        || (CueForms.isDirectingAtTimes(cue)
            && clause.token(head).tag().equals("VB")
            && isSingular(clause, subject));
  }

  private static boolean isBareVerb(MainClause clause, int head) {
    String tag = clause.token(head).tag();
    return (tag.equals("VB") || tag.equals("VBP"))
        && !hasTo(clause, head)
        && helpers(clause, head).findAny().isEmpty();
  }

  private static boolean isSingular(MainClause clause, int subject) {
    String tag = clause.token(subject).tag();
    boolean one = Set.of("he", "she", "it").contains(clause.lower(subject));
    boolean joined =
        clause.tree().children(subject).stream()
            .anyMatch(child -> clause.tree().relation(child).equals("conj"));
    return !joined && (one || tag.equals("NN") || tag.equals("NNP"));
  }

  private static IntStream helpers(MainClause clause, int head) {
    return clause.tree().children(head).stream()
        .mapToInt(Integer::intValue)
        .filter(child -> clause.words().get(child))
        .filter(child -> HELPING.contains(clause.tree().relation(child)));
  }

  private static int subject(MainClause clause, int head) {
    return clause.tree().children(head).stream()
        .filter(child -> clause.words().get(child))
        .filter(child -> clause.tree().relation(child).startsWith("nsubj"))
        .findFirst()
        .orElse(-1);
  }

  private static boolean hasTo(MainClause clause, int head) {
    return clause.hasTree()
        && clause.tree().children(head).stream()
            .anyMatch(child -> clause.words().get(child) && clause.token(child).tag().equals("TO"));
  }
}
