package org.hearsay.speaker;

import java.util.Set;
import org.hearsay.model.EntityType;

/**
 * Reads where a body sits, or where a person is from: <em>the institute (Moscow)</em>, <em>the
 * Oslo-based institute</em>, <em>the college in Bergen</em>, <em>mayor of Kyiv</em>.
 */
final class PlaceReader {
  private static final Set<String> BASED = Set.of("based", "located", "headquartered");
  private static final Set<String> FROM = Set.of("in", "from");
  private static final int LONGEST_BRACKET = 8;

  private final Words words;
  private final Names names;

  PlaceReader(Words words, Names names) {
    this.words = words;
    this.names = names;
  }

  /** Whether a town, region or country is named at a token, as one that people are in. */
  boolean isPlace(int token) {
    Name name = names.nameAt(token);
    return name != null
        && !name.isPeople()
        && (name.type() == EntityType.LOCATION || name.type() == EntityType.COUNTRY);
  }

  /**
   * Whether what a preposition leads to is a place and no body: towns always, for <em>the mayor of
   * Kyiv</em> is not of Ukraine; countries behind <em>in</em> and <em>from</em>.
   */
  boolean isPlaceBehind(int link, int token) {
    return isPlace(token)
        && !words.isPossessor(names.nameAt(token).range())
        && (names.nameAt(token).isIndirect()
            || names.nameAt(token).type() == EntityType.LOCATION
            || FROM.contains(words.lower(link)));
  }

  /** Adds the place named at a token, as it is written. */
  void add(int token, Persona persona) {
    Range range = names.nameAt(token).range();
    persona.addPlace(words.name(range), words.span(range));
  }

  /**
   * Reads <em>Oslo-based</em>.
   *
   * @return the token behind it; {@code token} itself where it does not stand there
   */
  int readBased(int token, Persona persona) {
    if (!isPlace(token)) {
      return token;
    }
    int hyphen = names.nameAt(token).range().to();
    boolean based =
        hyphen + 2 < words.sentenceEnd(token)
            && words.word(hyphen).equals("-")
            && BASED.contains(words.lower(hyphen + 1));
    if (!based) {
      return token;
    }
    add(token, persona);
    return hyphen + 2;
  }

  /** Reads the place that stands behind the name of a body. */
  void readBehind(Range body, Persona persona) {
    int at = body.to();
    int end = words.sentenceEnd(body.from());
    if (at < end && words.tag(at).equals("-LRB-")) {
      at = readBracket(at + 1, end, persona);
    }
    int link = at;
    while (link < end && (words.word(link).equals(",") || BASED.contains(words.lower(link)))) {
      link++;
    }
    boolean in = link + 1 < end && words.lower(link).equals("in");
    if (in && isPlace(link + 1) && !words.isPossessor(names.nameAt(link + 1).range())) {
      add(link + 1, persona);
    } else if (link == at + 1 && link < end && isPlace(link) && closes(link)) {
      add(link, persona);
    }
  }

  /** Reads the places in a short bracket; gives the token behind it. */
  private int readBracket(int from, int end, Persona persona) {
    int stop = Math.min(from + LONGEST_BRACKET, end);
    int at = from;
    while (at < stop && !words.tag(at).equals("-RRB-")) {
      if (isPlace(at) && names.nameAt(at).range().from() == at) {
        add(at, persona);
      }
      at++;
    }
    return Math.min(at + 1, end);
  }

  /**
   * Whether the place at a token ends at a comma or with the sentence: <em>Exeter, England,</em>.
   */
  private boolean closes(int token) {
    int behind = names.nameAt(token).range().to();
    return behind >= words.sentenceEnd(token) || words.word(behind).matches("[,.)]");
  }
}
