package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * From words that report to sources and cues.
 *
 * @param lexicon tells what kind of attitude a cue reports
 */
record Reporting(CueLexicon lexicon) {
  private static final Set<String> PRONOUN_TAGS = Set.of("PRP", "PRP$", "WP", "WDT", "EX");

  /**
   * A source of these words.
   *
   * @param spans where they stand; none for no source
   * @param words all of them
   */
  static Source source(List<Span> spans, List<Token> words) {
    if (words.isEmpty()) {
      return Source.NONE;
    }
    boolean pronoun = words.size() == 1 && PRONOUN_TAGS.contains(words.get(0).tag());
    boolean name = words.stream().anyMatch(Token::isProperNoun);
    return new Source(
        spans, pronoun ? Source.Form.PRONOUN : name ? Source.Form.NAME : Source.Form.NOMINAL);
  }

  Cue cue(List<Span> spans, Token head, boolean negated) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    return new Cue(spans, lemma, lexicon.type(lemma, head.tag()), negated);
  }

  /** A source of these tokens; none for no tokens. */
  static Source source(Syntax syntax, BitSet tokens) {
    return source(Tokens.spans(syntax, tokens), tokens.stream().mapToObj(syntax::token).toList());
  }

  Source source(Candidate candidate) {
    return source(candidate.syntax(), candidate.source());
  }

  Cue cue(Candidate candidate) {
    Syntax syntax = candidate.syntax();
    return cue(
        Tokens.spans(syntax, candidate.cue()),
        syntax.token(candidate.head()),
        syntax.isNegated(candidate.head()));
  }
}
