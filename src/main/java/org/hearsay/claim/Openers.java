package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Token;
import org.hearsay.model.WordTable;

/** Words that join a content to what stood before it: the resource {@code openers.tsv}. */
final class Openers {
  private static final Set<String> SUBJECTS =
      Set.of("DT", "PRP", "PRP$", "CD", "NNP", "NNPS", "NNS", "EX");

  /** By their first word. */
  private final Map<String, List<Row>> rows = new HashMap<>();

  Openers() {
    for (String[] cells : WordTable.rows(Openers.class, "openers.tsv")) {
      List<String> words = List.of(cells[0].split(" ", -1));
      Row row = new Row(words, cells[1].equals("*") ? "" : cells[1], cells[2]);
      rows.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(row);
    }
  }

  /** Some words, how the tag of the first begins, and what must follow. */
  private record Row(List<String> words, String tag, String before) {}

  /** How many of the first tokens say nothing of their own; fewer than there are. */
  int leading(List<Token> tokens) {
    int from = 0;
    int more = next(tokens, from);
    while (more > 0 && from + more < tokens.size()) {
      from += more;
      more = next(tokens, from);
    }
    return from;
  }

  private int next(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return 0;
    }
    if (lower(tokens, at).equals(",")) {
      return 1;
    }
    for (Row row : rows.getOrDefault(lower(tokens, at), List.of())) {
      if (stands(row, tokens, at) && fits(row, tokens, at + row.words().size())) {
        return row.words().size();
      }
    }
    return 0;
  }

  private static boolean stands(Row row, List<Token> tokens, int at) {
    for (int i = 0; i < row.words().size(); i++) {
      if (!lower(tokens, at + i).equals(row.words().get(i))) {
        return false;
      }
    }
    return tokens.get(at).tag().startsWith(row.tag());
  }

  private static boolean fits(Row row, List<Token> tokens, int next) {
    return switch (row.before()) {
      case "comma" -> lower(tokens, next).equals(",");
      case "clause" -> next < tokens.size() && beginsClause(tokens.get(next));
      case "subject" ->
          next < tokens.size()
              && !tokens.get(next).isFinite()
              && (isConjunction(tokens.get(next - 1), tokens.get(next)) || opens(tokens.get(next)));
      default -> true;
    };
  }

  /** Also where it was taken for a relative pronoun, but no verb follows. */
  private static boolean isConjunction(Token that, Token next) {
    return that.tag().equals("IN") || (that.tag().equals("WDT") && !next.tag().startsWith("RB"));
  }

  /** Not what <em>that</em> points to, as in <em>that bridge</em>. */
  private static boolean opens(Token token) {
    return SUBJECTS.contains(token.tag());
  }

  /** Not what <em>so</em> makes stronger, as in <em>so many</em>. */
  private static boolean beginsClause(Token token) {
    return !token.tag().startsWith("JJ") && !token.tag().startsWith("RB");
  }

  private static String lower(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }
}
