package org.hearsay.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Cue;
import org.hearsay.model.Token;
import org.hearsay.model.WordTable;

/**
 * The words that may report, with the kind of attitude they report: the resource {@code cues.tsv},
 * one word a line with its part of speech ({@code v}, {@code n} or {@code a}).
 */
public final class CueLexicon {
  private static final String RESOURCE = "cues.tsv";
  private static final Set<String> MARKS =
      Set.of("\"", "“", "”", "``", "''", "«", "»", "„", "‘", "'", ":");

  private final Map<String, Cue.Type> words = new HashMap<>();

  private CueLexicon() {}

  /** The lexicon that the program comes with. */
  public static CueLexicon load() {
    CueLexicon lexicon = new CueLexicon();
    WordTable.rows(CueLexicon.class, RESOURCE)
        .forEach(
            row ->
                lexicon.words.put(
                    row[1] + ":" + row[0], Cue.Type.valueOf(row[2].toUpperCase(Locale.ROOT))));
    return lexicon;
  }

  boolean isVerb(String lemma) {
    return words.containsKey("v:" + lemma);
  }

  boolean isNoun(String lemma) {
    return words.containsKey("n:" + lemma);
  }

  /**
   * The kind of attitude that a word reports as this part of speech, {@link Cue.Type#NEUTRAL} if it
   * is not listed.
   */
  Cue.Type type(String lemma, String tag) {
    String part = part(tag);
    Cue.Type type = words.get(part + lemma);
    if (type == null && !part.equals("v:")) {
      type = words.get("v:" + lemma);
    }
    return type == null ? Cue.Type.NEUTRAL : type;
  }

  private static String part(String tag) {
    return tag.startsWith("V") ? "v:" : tag.startsWith("N") ? "n:" : "a:";
  }

  boolean contains(String lemma, String tag) {
    return words.containsKey(part(tag) + lemma);
  }

  /** Whether a sentence of these tokens may hold an attribution and so is worth parsing. */
  public boolean mayReport(List<Token> tokens) {
    for (Token token : tokens) {
      if (contains(token.lemma(), token.tag())
          || MARKS.contains(token.text())
          || token.text().equalsIgnoreCase("according")) {
        return true;
      }
    }
    return false;
  }
}
