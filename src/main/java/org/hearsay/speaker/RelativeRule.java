package org.hearsay.speaker;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A relative pronoun: whom the words right before it mean, as in <em>President Vasco Lobato, who
 * has hinted</em>.
 */
final class RelativeRule implements Rule {
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "that");
  private static final int FAR = 12;

  private final Reading reading;
  private final List<Rule> rules;

  /**
   * @param rules that tell whom those words mean, the surest first
   */
  RelativeRule(Reading reading, List<Rule> rules) {
    this.reading = reading;
    this.rules = List.copyOf(rules);
  }

  @Override
  public Finding apply(SourceMention mention) {
    Range range = mention.range();
    if (range == null
        || range.size() > 1
        || !RELATIVES.contains(reading.words().lower(range.from()))) {
      return null;
    }
    Range before = antecedent(range.from());
    if (before == null) {
      return null;
    }
    SourceMention antecedent = mention.at(reading.words(), before);
    return rules.stream()
        .map(rule -> rule.apply(antecedent))
        .filter(Objects::nonNull)
        .findFirst()
        .map(finding -> finding.after("relative", reading.span(range)))
        .orElse(null);
  }

  /** The noun phrase that ends before a token, or null. */
  private Range antecedent(int pronoun) {
    Words words = reading.words();
    int start = Math.max(words.sentenceStart(pronoun), pronoun - FAR);
    int end = pronoun;
    if (end > start && words.word(end - 1).equals(",")) {
      end--;
    }
    if (end > start && words.tag(end - 1).equals("-RRB-")) {
      while (end > start && !words.tag(end - 1).equals("-LRB-")) {
        end--;
      }
      end--;
    }
    int from = end;
    while (from > start && isInPhrase(from - 1)) {
      from--;
    }
    return from < end ? new Range(from, end) : null;
  }

  private boolean isInPhrase(int token) {
    return reading.words().tag(token).matches("NN.*|JJ.*|DT|PRP\\$?|POS|CD")
        || reading.names().at(token) != null;
  }
}
