package org.hearsay.speaker;

import java.util.List;
import java.util.Objects;
import org.hearsay.speaker.Referent.Kind;

/**
 * A relative pronoun: whom the words right before it mean, as in <em>President Vasco Lobato, who
 * has hinted</em>.
 */
final class RelativeRule implements Rule {
  private static final double SURE = 0.9;
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
    Finding apposed = person && !several ? apposed(before) : null;
    if (apposed != null) {
      return apposed.after("relative", reading.span(range));
    }
    SourceMention antecedent = mention.at(words, several ? whole(before) : before);
    return rules.stream()
        .map(rule -> rule.apply(antecedent))
        .filter(Objects::nonNull)
        .filter(found -> !person || found.referent() == null || !found.referent().is(Kind.BODY))
        .findFirst()
        .filter(found -> !several || found.referent() == null || !found.referent().is(Kind.PERSON))
        .map(found -> found.after("relative", reading.span(range)))
        .orElse(null);
  }

  /** The person that a phrase is said of: <em>Ann Lee of Ohio, | a lawyer | who</em>. */
  private Finding apposed(Range phrase) {
    int comma = phrase.from() - 1;
    int start = words.sentenceStart(phrase.from());
    boolean apart =
        comma > start
            && words.word(comma).equals(",")
            && words.tag(phrase.from()).equals("DT")
            && words.tag(phrase.to() - 1).equals("NN");
    Name name = apart ? reading.names().nameAt(comma - 1) : null;
    int link = name == null || name.isPerson() ? start : name.range().from() - 1;
    if (link > start && words.lower(link).matches("of|from")) {
      name = reading.names().nameAt(link - 1);
    }
    return name == null || !name.isPerson()
        ? null
        : Finding.by("name", reading.span(name.range()), reading.of(name), SURE);
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
    if (end > border && words.word(end - 1).matches(",|\\(|-LRB-")) {
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
        && words.token(from - 2).isNoun()
        && !(person
            ? endsInPeople(end - 1, pronoun + 1) && !isWithIt(from - 1, end - 1)
            : isThing(end - 1))) {
      from = NounPhrase.startOf(words, from - 1, border);
    }
    return from < end ? new Range(from, end) : null;
  }

  /**
   * <em>Half | of | the voters</em>, <em>head | of | the smaller partner</em>, <em>analysts | and |
   * activists</em>.
   */
  private boolean isWithIt(int link, int noun) {
    return words.lower(link).equals("of")
        ? words.tag(noun).equals("NN") || reading.lexicon().nouns().isGroup(words.word(link - 1))
        : words.tag(link).equals("CC") && isPeople(words.word(link - 1));
  }

  /** A noun for a body or document, of which something may be told. */
  private boolean isThing(int noun) {
    Nouns nouns = reading.lexicon().nouns();
    return nouns.isBody(words.word(noun)) || nouns.isDocument(words.token(noun).lemma());
  }

  private boolean isPeople(String noun) {
    return reading.lexicon().roles().of(noun) != null || reading.lexicon().nouns().isGroup(noun);
  }

  /**
   * Whether a noun for persons ends the phrase, of one or of several as the verb has it: <em>the
   * microphone with | activists who raise</em>, but <em>aides to the minister who were</em>.
   */
  private boolean endsInPeople(int noun, int verb) {
    boolean one = verb < words.size() && words.tag(verb).equals("VBZ");
    return isPeople(words.word(noun)) && (words.tag(noun).endsWith("S") ? !one : !isPlural(verb));
  }

  /** Whether a name of the kind that is asked for ends the phrase, whatever stands before it. */
  private boolean isNamed(int token, boolean person) {
    Cluster cluster = reading.names().at(token);
    return cluster != null
        && (person ? cluster.isPerson() : reading.discourse().of(cluster).isOrganization());
  }
}
