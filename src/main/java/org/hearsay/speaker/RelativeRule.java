package org.hearsay.speaker;

import java.util.List;
import java.util.Objects;
import org.hearsay.speaker.Referent.Kind;

/**
 * A relative pronoun: whom the words right before it mean, as in <em>President Vasco Lobato, who
 * has hinted</em>.
 */
final class RelativeRule implements Rule {
  private static final int FAR = 20;

  private final Reading reading;
  private final Words words;
  private final List<Rule> rules;

  /**
   * @param rules that tell whom those words mean, the surest first
   */
  RelativeRule(Reading reading, List<Rule> rules) {
    this.reading = reading;
    this.words = reading.words();
    this.rules = List.copyOf(rules);
  }

  @Override
  public Finding apply(SourceMention mention) {
    Range range = mention.range();
    if (range == null || range.size() > 1 || !words.tag(range.from()).matches("WDT|WP\\$?")) {
      return null;
    }
    boolean person = words.lower(range.from()).equals("who");
    Range before = antecedent(range.from(), person);
    if (before == null) {
      return null;
    }
    boolean several = person && isPlural(range.to());
    SourceMention antecedent = mention.at(words, several ? whole(before) : before);
    return rules.stream()
        .map(rule -> rule.apply(antecedent))
        .filter(Objects::nonNull)
        .findFirst()
        .filter(found -> !person || found.referent() == null || !found.referent().is(Kind.BODY))
        .filter(found -> !several || found.referent() == null || !found.referent().is(Kind.PERSON))
        .map(found -> found.after("relative", reading.span(range)))
        .orElse(null);
  }

  /** Whether a verb says that several are meant: <em>who | have</em>. */
  private boolean isPlural(int verb) {
    return verb < words.size()
        && (words.tag(verb).equals("VBP") || words.lower(verb).matches("are|were|have"));
  }

  /** Of <em>voters such as | Ann Lee</em> the voters; anything else as it is. */
  private Range whole(Range named) {
    int as = named.from() - 1;
    int border = Math.max(words.sentenceStart(named.from()), named.from() - FAR);
    boolean example = as - 1 > border && words.text(new Range(as - 1, as + 1)).equals("such as");
    int end = example ? as - 1 : as;
    boolean like = example || (as > border && words.lower(as).equals("like"));
    int from = like ? NounPhrase.startOf(words, end, border) : end;
    return from < end ? new Range(from, end) : named;
  }

  /** The noun phrase that ends before a token, or null. */
  private Range antecedent(int pronoun, boolean person) {
    int border = Math.max(words.sentenceStart(pronoun), pronoun - FAR);
    int end = pronoun;
    if (end > border && words.word(end - 1).equals(",")) {
      end--;
    }
    if (end > border && words.tag(end - 1).equals("-RRB-")) {
      while (end > border && !words.tag(end - 1).equals("-LRB-")) {
        end--;
      }
      end--;
    }
    int from = NounPhrase.startOf(words, end, border);
    while (from < end
        && !isNamed(end - 1, person)
        && from - 1 > border
        && words.tag(from - 1).matches("IN|CC")
        && words.token(from - 2).isNoun()) {
      from = NounPhrase.startOf(words, from - 1, border);
    }
    return from < end ? new Range(from, end) : null;
  }

  /** Whether a name of the kind that is asked for ends the phrase, whatever stands before it. */
  private boolean isNamed(int token, boolean person) {
    Cluster cluster = reading.names().at(token);
    return cluster != null
        && (person ? cluster.isPerson() : reading.discourse().of(cluster).isOrganization());
  }
}
