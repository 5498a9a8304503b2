package org.hearsay.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Claim.Certainty;
import org.hearsay.model.Cue;
import org.hearsay.model.WordTable;

/** How far speakers stand for what cues report: the resource {@code cues.tsv}. */
final class CueReading {
  private final Map<String, Row> rows = new HashMap<>();

  CueReading() {
    for (String[] cells : WordTable.rows(CueReading.class, "cues.tsv")) {
      rows.put(
          cells[0],
          new Row(
              certainty(cells[1]),
              certainty(cells[2]),
              certainty(cells[3]),
              certainty(cells[4]),
              cells[5].equals("yes")));
    }
  }

  private record Row(
      Certainty clause,
      Certainty phrase,
      Certainty infinitive,
      Certainty negated,
      boolean cautious) {}

  /** What is left of certainty by the report alone. */
  Certainty certainty(Report report, Form form) {
    Row row = row(report);
    if (report.denial() == Report.Denial.SOME) {
      return Certainty.UNKNOWN;
    }
    if (report.isDenied()) {
      return row.negated();
    }
    return switch (form) {
      case CLAUSE, IMPERATIVE -> row.clause();
      case PHRASE -> row.phrase();
      case INFINITIVE -> row.infinitive();
    };
  }

  /** What an infinitive would be if it were a clause: <em>to have won</em>. */
  Certainty asClause(Report report) {
    return certainty(report, Form.CLAUSE);
  }

  boolean isCautious(Report report) {
    return row(report).cautious();
  }

  /** <em>Call for</em> before <em>call</em>, and that before all that assert. */
  private Row row(Report report) {
    Cue cue = report.cue();
    Row joined = rows.get(cue.lemma() + " " + report.last());
    Row own = joined != null ? joined : rows.get(cue.lemma());
    return own != null ? own : rows.get("@" + cue.type().name().toLowerCase(Locale.ROOT));
  }

  static Certainty certainty(String cell) {
    return Certainty.valueOf(cell.toUpperCase(Locale.ROOT));
  }
}
