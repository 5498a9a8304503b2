package org.hearsay.speaker;

import java.util.stream.IntStream;
import org.hearsay.model.EntityType;

/**
 * A source that holds a name: of a person as its head or in apposition (<em>the president of the
 * League, Jamel Msallem</em>), or of a country or body as its head.
 */
final class NamedRule implements Rule {
  private static final double SURE = 0.97;
  private static final double BY_CAPITAL = 0.85;
  private static final int FAR = 12;

  private final Reading reading;
  private final Words words;
  private final Names names;
  private final TitleBorders titles;
  private final KindsBehind kinds;

  NamedRule(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.names = reading.names();
    this.titles = new TitleBorders(words, names, reading.lexicon());
    this.kinds = new KindsBehind(words, reading.lexicon());
  }

  @Override
  public Finding apply(SourceMention mention) {
    if (mention.range() == null) {
      return null;
    }
    NounPhrase phrase = mention.phrase();
    Name person = person(mention.range(), phrase);
    if (person != null && !phrase.isJoined(words)) {
      return named("name", person, SURE);
    }
    Name beyond = person == null ? apposedBehind(mention.range(), phrase) : null;
    if (beyond != null) {
      return named("apposition", beyond, SURE);
    }
    Name body = body(phrase);
    if (body == null || isJoined(phrase, body) || body.isPeople()) {
      return null;
    }
    return body.known() != null && body.known().sense() == Gazetteer.Sense.CAPITAL
        ? named("capital", body, BY_CAPITAL)
        : named("name", body, SURE);
  }

  /** Whether something else is named with a body; not <em>the Food and Water Board</em>. */
  private boolean isJoined(NounPhrase phrase, Name body) {
    return phrase.isJoined(words) && !body.range().contains(phrase.tail());
  }

  /**
   * A person named right behind a phrase that says what he or she is, if the source stops short.
   */
  private Name apposedBehind(Range range, NounPhrase phrase) {
    Role role = reading.lexicon().roles().of(words.word(phrase.head()));
    int end = Math.min(words.sentenceEnd(range.from()), range.to() + FAR);
    int at = behindBracket(range.to(), end);
    if (role == null || role.plural() || at >= end || !words.word(at).equals(",")) {
      return null;
    }
    at++;
    int from = at;
    while (at < end && !names.isPersonAt(at) && words.tag(at).matches("NN.*|JJ.*|IN|DT")) {
      at++;
    }
    Name name = at < end && names.isPersonAt(at) ? names.nameAt(at) : null;
    boolean possessor =
        name != null && name.range().to() < end && words.tag(name.range().to()).equals("POS");
    boolean titled = at == from || reading.lexicon().roles().of(words.word(from)) != null;
    return name == null || possessor || !titled ? null : name;
  }

  private int behindBracket(int at, int end) {
    if (at >= end || !words.tag(at).equals("-LRB-")) {
      return at;
    }
    int close = at;
    while (close < end && !words.tag(close).equals("-RRB-")) {
      close++;
    }
    return Math.min(close + 1, end);
  }

  /** The country or body that heads a phrase, or stands in apposition to a noun for one. */
  private Name body(NounPhrase phrase) {
    int head = phrase.head();
    if (names.at(head) != null) {
      return names.isPersonAt(head) || isAged(phrase) ? null : names.nameAt(head);
    }
    Name first = names.nameAt(phrase.start());
    return first != null && kinds.of(first) == head ? first : apposedBody(phrase);
  }

  /** <em>The 61-year-old | Maronite</em>, a person. */
  private boolean isAged(NounPhrase phrase) {
    return IntStream.range(phrase.start(), phrase.head())
        .anyMatch(i -> words.lower(i).endsWith("-year-old"));
  }

  /**
   * <em>Another, the dairy group | Nordmelk</em>; <em>its owner, | Pacific Metals</em>; <em>the
   * largest of those, | RoamFree</em>.
   */
  private Name apposedBody(NounPhrase phrase) {
    int comma = phrase.tail();
    while (comma < phrase.to() && !words.word(comma).equals(",")) {
      comma++;
    }
    Role role = reading.lexicon().roles().of(words.word(phrase.head()));
    boolean person = role != null && !role.mayBeBody();
    if (person || comma + 1 >= phrase.to()) {
      return null;
    }
    NounPhrase behind = NounPhrase.of(words, new Range(comma + 1, phrase.to()));
    Name name = names.nameAt(behind.head());
    if (name == null || behind.isJoined(words) || behind.possessor() != null) {
      return null;
    }
    int end = name.range().to();
    boolean closes = end == phrase.to() || words.word(end).equals(",");
    boolean body =
        name.type() == EntityType.ORGANIZATION
            || (closes && name.type() == EntityType.OTHER && !name.isPeople());
    return body && (closes || comma == phrase.tail()) ? name : null;
  }

  private Finding named(String rule, Name name, double confidence) {
    Referent referent = reading.of(name);
    return Finding.by(rule, reading.span(name.range()), referent, confidence);
  }

  /** The person whom a phrase names, or null. */
  private Name person(Range range, NounPhrase phrase) {
    for (int i = phrase.start(); i < range.to(); i++) {
      Name name = names.isPersonAt(i) ? names.nameAt(i) : null;
      if (name == null) {
        continue;
      }
      boolean letters = reading.lexicon().nameWords().areLetters(words.word(phrase.head()));
      boolean head =
          name.range().contains(phrase.head()) || (letters && name.range().to() == phrase.head());
      if (head || (name.range().from() > phrase.head() && isApposed(name.range(), range, phrase))) {
        return name;
      }
      i = name.range().to() - 1;
    }
    return null;
  }

  /**
   * Whether a name in capitals, or a phrase without a preposition, leads up to a name: <em>House of
   * Commons Speaker | John Bercow</em>, but not <em>the campaign of President | Ann Lee</em>.
   */
  private boolean leadsUp(NounPhrase phrase, int to) {
    int from = to;
    while (from > phrase.head() + 1 && !words.word(from - 1).equals(",")) {
      from--;
    }
    return words.isCapital(phrase.head())
        || IntStream.range(from, to).noneMatch(i -> words.tag(i).matches("IN|TO|WDT|WP"));
  }

  /**
   * Whether what somebody is ends at a token: <em>advocate | Ann Lee</em>, <em>the expert on trade
   * | Ann Lee</em>, <em>a trader named | Ann Lee</em>, but not <em>a spokesman for defendant | Ann
   * Lee</em>.
   */
  private boolean endsDescription(int last, int role) {
    String word = words.lower(last);
    boolean named =
        word.matches("named|called")
            || (word.equals("as") && words.lower(last - 1).equals("known"));
    boolean noun =
        words.tag(last).matches("NNS?")
            && !reading.lexicon().nouns().isBody(word)
            && reading.lexicon().roles().of(word) == null
            && IntStream.range(role + 1, last)
                .noneMatch(
                    i ->
                        words.tag(i).matches(",|V.*|W.*|TO")
                            || words.lower(i).matches("for|of|from"));
    boolean staff = last == role + 2 && word.equals("staff") && words.lower(role + 1).equals("of");
    return last == role || named || noun || staff;
  }

  private boolean isApposed(Range name, Range range, NounPhrase phrase) {
    Role role = reading.lexicon().roles().of(words.word(phrase.head()));
    if ((role != null && role.plural()) || words.tag(phrase.head()).endsWith("S")) {
      return false;
    }
    boolean possessor = name.to() < range.to() && words.tag(name.to()).equals("POS");
    if (possessor) {
      return false;
    }
    // "President of Argentina | Alberto Fernández"
    if (names.isBodyAt(name.from() - 1) && role != null) {
      return true;
    }
    if (role != null && endsDescription(name.from() - 1, phrase.head())) {
      return true;
    }
    // "Secretary of State for Transport | Ann Lee"
    if (role != null && titles.endOfPortfolio(role, phrase.head() + 1, range) == name.from()) {
      return true;
    }
    // "House of Commons Speaker | John Bercow"
    Role title = reading.lexicon().roles().of(words.word(name.from() - 1));
    if (role == null && title != null && !title.plural() && leadsUp(phrase, name.from())) {
      return true;
    }
    int comma = name.from() - 1;
    while (comma > phrase.head() && !words.word(comma).matches("[,)]|-RRB-")) {
      comma--;
    }
    if (comma <= phrase.head() || comma + 1 > name.from()) {
      return false;
    }
    return comma + 1 == name.from()
        || reading.lexicon().roles().of(words.word(comma + 1)) != null
        || name.contains(NounPhrase.of(words, new Range(comma + 1, name.to())).head());
  }
}
