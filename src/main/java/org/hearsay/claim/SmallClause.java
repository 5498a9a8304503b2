package org.hearsay.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Token;
import org.hearsay.model.WordTable;

/**
 * A content that says what something is without a verb, as behind <em>called the plan a
 * mistake</em> and <em>described the plan as a mistake</em>. The cues are the resource {@code
 * small-clauses.tsv}.
 *
 * @param at the word before which, or in whose place, the verb belongs
 * @param replaces whether that word is <em>as</em>, which the verb replaces
 * @param verb in brackets, as it is not the article's
 */
record SmallClause(int at, boolean replaces, String verb) {
  private enum Kind {
    AS,
    BARE,
    TIME
  }

  private static final Map<Kind, Set<String>> LEMMAS =
      WordTable.kinds(SmallClause.class, "small-clauses.tsv", Kind.class);

  /** <em>Called on</em> the council. */
  private static final Set<String> CALLING = Set.of("on", "upon", "for");

  private static final Set<String> MANY = Set.of("you", "we", "they", "these", "those", "them");
  private static final Set<String> OBJECTS = Set.of("me", "him", "her", "us", "them");

  /**
   * @param relative the pronoun with which the content begins; null without one
   * @param names of whom its pronouns mean
   * @param from the first of its words that counts
   * @param to behind the last of them
   */
  static Optional<SmallClause> of(
      Content content, Relative relative, Names names, int from, int to) {
    List<Word> words = content.words();
    List<Token> tokens = content.tokens();
    Report report = content.report();
    if (content.form() != Form.PHRASE
        || content.attribution().kind() == Attribution.Kind.DIRECT
        || (relative == null && content.attribution().content().size() > 1)
        || content.sentences().size() != 1
        || CALLING.contains(report.last())
        || report.isPassive()
        || tokens.stream().anyMatch(Token::isFinite)) {
      return Optional.empty();
    }
    String cue = report.cue().lemma() == null ? "" : report.cue().lemma();
    for (int i = from + 1; i < to; i++) {
      if (tokens.get(i).isVerb() || tokens.get(i).tag().matches("TO|,")) {
        return Optional.empty();
      }
      boolean behind = isThing(tokens.get(i - 1)) || (relative != null && i == relative.at() + 1);
      boolean as = tokens.get(i).text().equals("as");
      boolean border =
          as
              ? is(cue, Kind.AS) && i + 1 < to && !tokens.get(i + 1).isVerb()
              : is(cue, Kind.BARE) && opens(tokens, i, to);
      if (behind && border) {
        List<Token> subject = tokens.subList(from, i);
        if (relative != null) {
          subject = relative.isOwner() ? subject : antecedent(words.get(0), relative);
        } else if (isObject(tokens, from, i) && names.of(words, from, content) == null) {
          return Optional.empty();
        }
        int at = i;
        return verb(subject).map(verb -> new SmallClause(at, as, verb));
      }
    }
    return Optional.empty();
  }

  private static boolean isThing(Token token) {
    return token.isNoun() || token.tag().equals("PRP");
  }

  private static boolean isObject(List<Token> tokens, int from, int at) {
    return at == from + 1 && OBJECTS.contains(tokens.get(from).text());
  }

  /** An article, nothing but adjectives, or a quotation, up to the end. */
  private static boolean opens(List<Token> tokens, int at, int to) {
    Token token = tokens.get(at);
    if (token.tag().equals("``") || token.tag().equals("''")) {
      return at + 1 < to
          && tokens.get(to - 1).tag().matches("``|''")
          && tokens.subList(at + 1, to - 1).stream().noneMatch(t -> t.tag().matches("``|''"));
    }
    if (token.tag().equals("DT")) {
      return at + 1 < to
          && tokens.subList(at, to).stream().noneMatch(t -> is(t.lemma(), Kind.TIME));
    }
    return tokens.get(to - 1).tag().startsWith("JJ")
        && tokens.subList(at, to).stream().allMatch(t -> t.tag().matches("JJ.?|RB.?|CC"));
  }

  private static List<Token> antecedent(Word pronoun, Relative relative) {
    return relative.antecedent() == null
        ? List.of()
        : pronoun.said().sentence().tokens().stream()
            .filter(token -> relative.antecedent().contains(token.span()))
            .toList();
  }

  /** By the last noun before a preposition; empty where there is none. */
  private static Optional<String> verb(List<Token> subject) {
    Token head = null;
    boolean joined = false;
    for (Token token : subject) {
      if (head != null && token.tag().equals("IN")) {
        break;
      }
      joined |= token.text().equals("and");
      head = isThing(token) || head == null ? token : head;
    }
    if (head == null || !isThing(head)) {
      return Optional.empty();
    }
    boolean many = head.isNoun() ? head.tag().endsWith("S") : MANY.contains(head.text());
    return Optional.of(joined || many ? "[are]" : "[is]");
  }

  private static boolean is(String lemma, Kind kind) {
    return LEMMAS.get(kind).contains(lemma);
  }
}
