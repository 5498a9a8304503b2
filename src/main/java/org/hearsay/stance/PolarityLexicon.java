package org.hearsay.stance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Token;
import org.hearsay.model.WordTable;

/**
 * What words say for and against, and how others change it: lists {@code polarity.tsv}, {@code
 * attitudes.tsv} and {@code shifters.tsv}.
 */
final class PolarityLexicon {
  private final Map<String, Double> weights = new HashMap<>();
  private final Set<String> attitudes = new HashSet<>();
  private final Map<String, Double> shifters = new HashMap<>();

  PolarityLexicon() {
    rows("polarity.tsv").forEach(row -> weights.put(row[1] + ":" + row[0], Double.valueOf(row[2])));
    rows("attitudes.tsv").forEach(row -> attitudes.add(row[0]));
    rows("shifters.tsv").forEach(row -> shifters.put(row[0], Double.valueOf(row[1])));
  }

  /** From -3 (against) to 3 (for); 0 of a word that says neither. */
  double weight(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String part = part(token.tag());
    if (part == null) {
      return 0;
    }
    Double weight = weights.get(part + ":" + lemma);
    if (weight == null && part.equals("v")) {
      // Participles that describe: "respected", "misleading".
      weight = weights.get("a:" + token.text().toLowerCase(Locale.ROOT));
    } else if (weight == null && part.equals("a")) {
      weight = weights.get("v:" + lemma);
    }
    return weight == null ? 0 : weight;
  }

  private static String part(String tag) {
    return switch (tag.isEmpty() ? ' ' : tag.charAt(0)) {
      case 'V' -> "v";
      case 'N' -> tag.startsWith("NNP") ? null : "n";
      case 'J' -> "a";
      case 'R' -> tag.equals("RP") ? null : "r";
      default -> null;
    };
  }

  /** Whether a word tells an attitude of its subject towards its object rather than a deed. */
  boolean isAttitude(Token token) {
    return attitudes.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** By what the weight of what a word governs is multiplied; 1 for most words. */
  double shift(Token token) {
    Double own = shifters.get(token.text().toLowerCase(Locale.ROOT));
    return own == null ? shifters.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), 1.0) : own;
  }

  private static List<String[]> rows(String name) {
    return WordTable.rows(PolarityLexicon.class, name);
  }
}
