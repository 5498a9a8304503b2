package org.hearsay.speaker;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.speaker.Referent.Kind;

/**
 * Two whose names are joined: <em>Senators Ann Lee, of Ohio, and Ben Roe</em>, <em>she and Speaker
 * Ben Roe</em>, <em>France, Spain and Malta</em>.
 */
final class JoinedRule implements Rule {
  private static final double SURE = 0.9;

  /** Words that say something of the first: <em>(Prairie South)</em>. */
  private static final int LONGEST_ASIDE = 14;

  private final Reading reading;
  private final Words words;
  private final Rule pronouns;
  private final Rule named;

  /**
   * @param pronouns that tell whom a pronoun before the conjunction means
   * @param named that tells who is named in a phrase
   */
  JoinedRule(Reading reading, Rule pronouns, Rule named) {
    this.reading = reading;
    this.words = reading.words();
    this.pronouns = pronouns;
    this.named = named;
  }

  @Override
  public Finding apply(SourceMention mention) {
    Range range = mention.range();
    if (range == null) {
      return null;
    }
    Range listed = behindLabel(range);
    String name = isList(listed) ? list(listed) : two(mention);
    return name == null
        ? null
        : Finding.by("group", reading.span(range), Referent.phrase(Kind.GROUP, name), SURE);
  }

  /**
   * What stands behind a noun for all of them: <em>Democrats | Ann Lee, Ben Roe and Al Orr</em>.
   */
  private Range behindLabel(Range range) {
    int at = range.from();
    while (at < range.to() && isInLabel(at)) {
      at++;
    }
    Role role = at > range.from() ? reading.lexicon().roles().of(words.word(at - 1)) : null;
    boolean label = role != null && role.plural() && at < range.to();
    return label ? new Range(at, range.to()) : range;
  }

  private boolean isInLabel(int token) {
    Role role = reading.lexicon().roles().of(words.word(token));
    boolean plural = role != null && role.plural();
    return plural
        || (reading.names().nameAt(token) == null && words.tag(token).matches("DT|JJ|NN.*"));
  }

  /**
   * Whether nothing but names, articles and what joins them is there, of three or more; one that is
   * not known may be among them.
   */
  private boolean isList(Range range) {
    Set<Name> known = new HashSet<>();
    int items = 0;
    boolean joined = false;
    boolean inside = false;
    for (int i = range.from(); i < range.to(); i++) {
      Name name = reading.names().nameAt(i);
      boolean link = name == null && words.lower(i).matches(",|and|the");
      if (!link && name == null && !isUnknownName(i)) {
        return false;
      }
      joined = joined || words.lower(i).equals("and");
      items += link || inside ? 0 : 1;
      inside = !link;
      if (name != null) {
        known.add(name);
      }
    }
    return joined && items > 2 && known.size() > 1;
  }

  private boolean isUnknownName(int token) {
    return words.isName(token)
        && words.isCapital(token)
        && reading.lexicon().roles().of(words.word(token)) == null;
  }

  private String list(Range range) {
    int from = words.lower(range.from()).equals("the") ? range.from() + 1 : range.from();
    return words.text(new Range(from, range.to()));
  }

  private String two(SourceMention mention) {
    Range range = withoutAge(mention.range());
    int and = range.to() - 2;
    while (and > range.from() && !words.lower(and).equals("and")) {
      and--;
    }
    if (and <= range.from()) {
      return null;
    }
    Range before = new Range(range.from(), and);
    Range behind = new Range(and + 1, range.to());
    Referent second = person(named, mention.at(words, behind));
    boolean headed =
        second != null
            && (reading.names().isPersonAt(NounPhrase.of(words, behind).head())
                || reading.names().at(range.to() - 1) == second.cluster());
    if (!headed) {
      return null;
    }
    Referent first = before.size() == 1 ? person(pronouns, mention.at(words, before)) : null;
    first = first == null ? lastNamed(before) : first;
    return first == null || first == second
        ? null
        : withFamily(first.name(), second.name()) + " and " + second.name();
  }

  /** Without the age behind the last name: <em>Ann Lee and Ben Roe | , 27</em>. */
  private Range withoutAge(Range range) {
    int last = range.to() - 1;
    boolean age =
        last - 1 > range.from()
            && words.word(last).matches("\\d{1,3}")
            && words.word(last - 1).equals(",");
    return age ? new Range(range.from(), last - 1) : range;
  }

  /** <em>Alan | and Jean Lee</em>: the family name stands for both. */
  private String withFamily(String first, String second) {
    boolean given = first.indexOf(' ') < 0 && reading.lexicon().givenNames().isKnown(first);
    int family = second.indexOf(' ');
    return given && family > 0 ? first + second.substring(family) : first;
  }

  private static Referent person(Rule rule, SourceMention mention) {
    Finding finding = rule.apply(mention);
    return finding != null && finding.referent().is(Kind.PERSON) ? finding.referent() : null;
  }

  /** The person whose name ends some words, but for a short aside. */
  private Referent lastNamed(Range range) {
    Name name = null;
    for (int i = range.from(); i < range.to() && name == null; i++) {
      name = reading.names().isPersonAt(i) ? reading.names().nameAt(i) : null;
    }
    if (name == null || range.to() - name.range().to() > LONGEST_ASIDE) {
      return null;
    }
    boolean aside =
        name.range().to() == range.to()
            || (words.word(name.range().to()).matches("[,(]|-LRB-")
                && words.word(range.to() - 1).matches("[,)]|-RRB-"));
    int label = name.range().from() - 1;
    boolean relatives =
        label - 1 > range.from()
            && words.word(label).equals(",")
            && words.tag(label - 1).matches("NNP?S");
    boolean titled =
        IntStream.range(relatives ? label + 1 : range.from(), name.range().from())
            .allMatch(i -> words.token(i).isNoun() || words.tag(i).matches("DT|JJ|HYPH"));
    boolean verb =
        IntStream.range(name.range().to(), range.to())
            .anyMatch(i -> words.tag(i).matches("VB.*|W.*|MD|POS"));
    return aside && titled && !verb ? reading.of(name) : null;
  }
}
