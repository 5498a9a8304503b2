package org.hearsay.engine.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.EntityType;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.model.WordTable;

/**
 * Finds names by their capitals: runs of proper nouns. Their last word, the words before them and
 * names seen before tell what they name.
 */
final class CapitalNames {
  private static final Set<String> PLACES = Set.of("in", "near", "from", "across", "outside", "to");
  private static final Set<String> DAYS = words("days.tsv");
  private static final Set<String> TITLES = words("titles.tsv");
  private static final Set<String> BODIES = words("bodies.tsv");

  /**
   * The names of a sentence.
   *
   * @param families last words of the persons named so far; those of this sentence are added
   */
  List<Mention> find(List<Token> tokens, Set<String> families) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      int end = i;
      while (end < tokens.size() && isPart(tokens, end, i)) {
        end++;
      }
      int start = i;
      while (start + 1 < end && TITLES.contains(tokens.get(start).text())) {
        start++;
      }
      if (end > start && !TITLES.contains(tokens.get(start).text())) {
        EntityType type = type(tokens, start, end, start > i, families);
        if (type == EntityType.PERSON && end - start > 1) {
          families.add(tokens.get(end - 1).text());
        }
        Span span = new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
        found.add(new Mention(span, type));
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  private static boolean isPart(List<Token> tokens, int at, int start) {
    Token token = tokens.get(at);
    if (token.text().equals("-") && at > start) {
      return at + 1 < tokens.size()
          && token.span().start() == tokens.get(at - 1).span().end()
          && tokens.get(at + 1).isProperNoun();
    }
    return token.isProperNoun()
        && !DAYS.contains(token.text())
        && Character.isUpperCase(token.text().codePointAt(0));
  }

  private EntityType type(
      List<Token> tokens, int start, int end, boolean titled, Set<String> families) {
    String last = tokens.get(end - 1).text();
    if (BODIES.contains(last)) {
      return EntityType.ORGANIZATION;
    }
    if (titled || families.contains(last)) {
      return EntityType.PERSON;
    }
    String before = start == 0 ? "" : tokens.get(start - 1).text();
    boolean acronym = end - start == 1 && last.length() > 1 && last.matches("[A-Z.]+");
    if (acronym || (end - start == 1 && before.equals("the"))) {
      return EntityType.ORGANIZATION;
    }
    if (end - start == 1) {
      return PLACES.contains(before) ? EntityType.LOCATION : EntityType.PERSON;
    }
    return before.equals("the") ? EntityType.ORGANIZATION : EntityType.PERSON;
  }

  private static Set<String> words(String list) {
    return WordTable.rows(CapitalNames.class, list).stream()
        .map(row -> row[0])
        .collect(Collectors.toUnmodifiableSet());
  }
}
