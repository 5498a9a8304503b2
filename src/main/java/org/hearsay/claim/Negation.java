package org.hearsay.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Cue;
import org.hearsay.model.WordTable;

/** Words that say a clause is not so: the resource {@code negations.tsv}. */
final class Negation {
  private static final Set<String> ARGUMENTS =
      Set.of("nsubj", "nsubj:pass", "obj", "root", "ccomp", "expl");

  /** What makes <em>not</em> and <em>no</em> say something else. */
  private static final Set<String> IDIOMS =
      Set.of(
          "only",
          "just",
          "merely",
          "simply",
          "least",
          "doubt",
          "matter",
          "wonder",
          "but",
          "unlikely");

  private static final Set<String> COMPARED = Set.of("earlier", "later", "sooner", "fewer", "less");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t");

  private static final Set<String> MORE = Set.of("longer", "more");
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");

  private final Map<String, Place> words = new HashMap<>();

  /** Where a word counts. */
  private enum Place {
    ANYWHERE,
    ARGUMENT,
    VERB,
    TO,
    PREDICATE
  }

  Negation() {
    for (String[] cells : WordTable.rows(Negation.class, "negations.tsv")) {
      words.put(cells[0], Place.valueOf(cells[1].toUpperCase(Locale.ROOT)));
    }
  }

  /** Whether a clause denies, by its own words. */
  boolean in(MainClause clause) {
    return clause.words().stream().anyMatch(word -> denies(clause, word));
  }

  /** Whether an intention is one not to do: <em>refused to go</em>, <em>did not want to go</em>. */
  boolean byCue(Report report, Form form) {
    Cue cue = report.cue();
    boolean refused = isRefusing(words.get(cue.lemma())) || "refusal".equals(cue.lemma());
    return form == Form.INFINITIVE && report.isDenied() != refused && isOwnDoing(cue);
  }

  private static boolean isOwnDoing(Cue cue) {
    return cue.type() == Cue.Type.WANT
        || cue.type() == Cue.Type.PROMISE
        || cue.type() == Cue.Type.AGREE;
  }

  private boolean denies(MainClause clause, int word) {
    Place place = words.get(clause.lower(word));
    if (place == null) {
      Place verb = words.get(clause.token(word).lemma());
      place = isRefusing(verb) ? verb : null;
    }
    if (place == null || isIdiom(clause, word)) {
      return false;
    }
    if (place == Place.ARGUMENT && isAdverb(clause, word)) {
      place = Place.ANYWHERE;
    }
    return switch (place) {
      case ANYWHERE -> !clause.hasTree() || hangsOnHead(clause, word);
      case ARGUMENT -> !clause.hasTree() || isArgument(clause, word);
      case VERB -> isVerb(clause, word);
      case TO -> isVerb(clause, word) && next(clause, word).equals("to");
      case PREDICATE -> clause.heads().contains(word) && !isDenied(clause, word);
    };
  }

  private static boolean isRefusing(Place place) {
    return place == Place.VERB || place == Place.TO;
  }

  private static boolean isVerb(MainClause clause, int word) {
    return clause.heads().contains(word) && clause.token(word).isVerb();
  }

  /** <em>Not unlikely</em>. */
  private static boolean isDenied(MainClause clause, int word) {
    return word > 0 && NOT.contains(clause.lower(word - 1));
  }

  /**
   * <em>Not only</em>, <em>nothing but</em>, <em>no earlier than</em>, and the noun in <em>a no to
   * the plan</em>.
   */
  private static boolean isIdiom(MainClause clause, int word) {
    boolean noun =
        clause.lower(word).equals("no")
            && word > 0
            && DETERMINERS.contains(clause.token(word - 1).tag());
    boolean amount =
        clause.lower(word).equals("no")
            && COMPARED.contains(next(clause, word))
            && next(clause, word + 1).equals("than");
    return noun || amount || IDIOMS.contains(next(clause, word));
  }

  /** <em>No longer</em>. */
  private static boolean isAdverb(MainClause clause, int word) {
    return clause.lower(word).equals("no")
        && MORE.contains(next(clause, word))
        && !clause.token(word + 1).tag().startsWith("JJ");
  }

  /** <em>Had no right</em>, whatever the tree takes the noun for. */
  private static boolean isBehindVerb(MainClause clause, int word) {
    return clause.lower(word).equals("no")
        && clause.heads().contains(word - 1)
        && clause.token(word - 1).isVerb()
        && clause.words().get(word + 1)
        && clause.token(word + 1).isNoun();
  }

  private static String next(MainClause clause, int word) {
    return word + 1 < clause.said().sentence().tokens().size() ? clause.lower(word + 1) : "";
  }

  /** Directly, or on a word that helps it. */
  private static boolean hangsOnHead(MainClause clause, int word) {
    int above = clause.tree().head(word).orElse(word);
    boolean helper =
        clause.tree().relation(above).startsWith("aux")
            || clause.tree().relation(above).equals("cop")
            || clause.tree().relation(above).equals("advmod");
    int governor = helper ? clause.tree().head(above).orElse(above) : above;
    return clause.heads().contains(governor) || clause.heads().contains(word);
  }

  private static boolean isArgument(MainClause clause, int word) {
    if (isBehindVerb(clause, word)) {
      return true;
    }
    int noun = word;
    if (clause.tree().relation(word).equals("det") || clause.tree().relation(word).equals("neg")) {
      noun = clause.tree().head(word).orElse(word);
    }
    int above = clause.tree().head(noun).orElse(noun);
    return clause.heads().contains(noun)
        || (ARGUMENTS.contains(clause.tree().relation(noun)) && clause.heads().contains(above));
  }
}
