package org.hearsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.model.Claim.Certainty;
import org.hearsay.model.Token;
import org.hearsay.model.WordTable;

/** Modal verbs and words like <em>probably</em>: the resource {@code caution.tsv}. */
final class Caution {
  private static final String FRAME = "frame";
  private static final String LINK = "link";
  private static final String TO = "to";

  private final Map<String, Row> rows = new HashMap<>();

  Caution() {
    for (String[] cells : WordTable.rows(Caution.class, "caution.tsv")) {
      rows.put(
          cells[0],
          new Row(
              cells[1].equals("*") ? "" : cells[1],
              CueReading.certainty(cells[2]),
              cells[3].equals("-") ? null : CueReading.certainty(cells[3]),
              cells[4].equals("yes")));
    }
  }

  /** One word; {@code negated} is null where it then says nothing of certainty. */
  private record Row(String tag, Certainty certainty, Certainty negated, boolean hedge) {}

  /** The least certainty that a word of the clause leaves it; asserted where none is cautious. */
  Certainty certainty(MainClause clause, boolean negated) {
    return rows(clause).stream()
        .map(row -> negated ? row.negated() : row.certainty())
        .filter(Objects::nonNull)
        .reduce(Certainty.ASSERTED, Caution::weaker);
  }

  /** What a cautious adverb among the words of a cue leaves: <em>is reportedly</em>. */
  Certainty certainty(Report report) {
    return adverbs(report).map(Row::certainty).reduce(Certainty.ASSERTED, Caution::weaker);
  }

  boolean isHedged(Report report) {
    return adverbs(report).anyMatch(Row::hedge);
  }

  private Stream<Row> adverbs(Report report) {
    return report.words().stream()
        .map(rows::get)
        .filter(row -> row != null && row.tag().equals("RB"));
  }

  boolean isHedged(MainClause clause) {
    return rows(clause).stream().anyMatch(Row::hedge);
  }

  /** Which of two leaves less: the later label. */
  static Certainty weaker(Certainty one, Certainty other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private List<Row> rows(MainClause clause) {
    return clause.words().stream()
        .mapToObj(word -> row(clause, word))
        .filter(Objects::nonNull)
        .toList();
  }

  private Row row(MainClause clause, int word) {
    Token token = clause.token(word);
    String before = word == 0 ? "" : clause.lower(word - 1);
    Row row = rows.get(before + " " + clause.lower(word));
    if (row == null) {
      row = rows.get(clause.lower(word));
    }
    if (row == null) {
      row = rows.get(token.lemma());
    }
    return row != null && fits(row.tag(), clause, word) ? row : null;
  }

  /** Verbs count only where the clause is about them, or about what hangs on them. */
  private static boolean fits(String wanted, MainClause clause, int word) {
    String tag = clause.token(word).tag();
    boolean head = clause.heads().contains(word);
    if (wanted.equals(FRAME)) {
      return tag.startsWith("VB") && !tag.equals("VBD") && head && word != clause.head();
    }
    if (wanted.equals(LINK)) {
      String next = next(clause, word);
      return tag.startsWith("VB") && head && (next.equals("TO") || next.startsWith("JJ"));
    }
    if (wanted.equals(TO)) {
      return tag.equals("VBN") && head && next(clause, word).equals("TO");
    }
    return tag.startsWith(wanted) && (head || !tag.startsWith("VB"));
  }

  private static String next(MainClause clause, int word) {
    List<Token> tokens = clause.said().sentence().tokens();
    return word + 1 < tokens.size() ? tokens.get(word + 1).tag() : "";
  }
}
