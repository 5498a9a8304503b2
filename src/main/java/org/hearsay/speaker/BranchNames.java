package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.EntityType;

/**
 * Bodies whose names end in the country that they are at home in, of which engines see the country
 * alone: <em>Harbours UK</em>, <em>Ballots Canada</em>; names with a people in the middle:
 * <em>Great British Ferries</em>; and houses of a country: <em>the Church of Denmark</em>.
 */
final class BranchNames {
  private final Words words;
  private final Lexicon lexicon;
  private final NameBorders borders;
  private final BitSet persons = new BitSet();
  private final BitSet whole = new BitSet();

  /**
   * @param tagged what an engine tagged: no part of a person is a body's
   */
  BranchNames(Words words, Lexicon lexicon, NameBorders borders, List<Name> tagged) {
    this.words = words;
    this.lexicon = lexicon;
    this.borders = borders;
    for (Name name : tagged) {
      if (name.isPerson()) {
        persons.set(name.range().from(), name.range().to());
      } else if (name.range().size() > 1) {
        whole.set(name.range().from(), name.range().to());
      }
    }
  }

  /** In text order; those of the headline that the text has too. */
  List<Name> find() {
    List<Name> found = new ArrayList<>();
    List<Name> headline = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Gazetteer.Found known = mayJoin(i) ? lexicon.gazetteer().find(words, i) : null;
      Name house = known == null ? null : house(known);
      Name name = known == null || house != null || !isPart(i - 1) ? house : around(known);
      if (name != null) {
        (words.isInHeadline(i) ? headline : found).add(name);
      }
    }
    Set<String> texts = new HashSet<>();
    found.forEach(name -> texts.add(name.text()));
    headline.removeIf(name -> !texts.contains(name.text()));
    found.addAll(0, headline);
    return found;
  }

  /** Whether a word may be a country's or people's in the name of a body. */
  private boolean mayJoin(int token) {
    int end = words.sentenceEnd(token);
    return words.isCapital(token)
        && (isPart(token - 1)
            || words.lower(token - 1).equals("of")
            || (token + 1 < end && isCapitalName(token + 1)));
  }

  private boolean isFree(Gazetteer.Found found) {
    return found.known().type() == EntityType.COUNTRY
        && found.range().isFree(whole)
        && found.range().isFree(persons);
  }

  /** <em>The Danish Museum</em>, <em>the Church of Denmark</em>. */
  private Name house(Gazetteer.Found found) {
    Range range = found.range();
    if (!isFree(found)) {
      return null;
    }
    if (found.known().sense() == Gazetteer.Sense.DEMONYM) {
      int to = range.to();
      while (to < words.sentenceEnd(range.from()) && isCapitalName(to)) {
        to++;
      }
      boolean house = to > range.to() && lexicon.nameWords().endsHouse(words.word(to - 1));
      return house ? name(range.from(), to) : null;
    }
    int head = range.from() - 2;
    boolean of =
        found.known().sense() == Gazetteer.Sense.NAME
            && head >= words.sentenceStart(range.from())
            && words.lower(head + 1).equals("of")
            && isHead(head);
    return of ? name(start(head), range.to()) : null;
  }

  /** Not <em>Republic</em> or <em>Government</em>, which are the country. */
  private boolean isHead(int token) {
    BodyNouns kinds = lexicon.bodyNouns();
    String noun = words.lower(token);
    return words.isCapital(token)
        && lexicon.nouns().isBody(noun)
        && !(kinds.isState(noun) || kinds.isGovernment(noun) || kinds.isPlace(noun));
  }

  private Name around(Gazetteer.Found found) {
    Range range = found.range();
    if (!isFree(found) || words.opensSentence(range.from())) {
      return null;
    }
    return switch (found.known().sense()) {
      case NAME -> endedBy(range);
      case DEMONYM -> joinedBy(range);
      case CAPITAL -> null;
    };
  }

  /** <em>Harbours UK</em>; not <em>the Kentucky U.S. Senate race</em>, <em>in Bari Italy</em>. */
  private Name endedBy(Range country) {
    int from = start(country.from());
    int next = country.to();
    boolean goesOn = next < words.sentenceEnd(from) && isCapitalName(next);
    boolean place = !words.opensSentence(from) && words.lower(from - 1).matches("in|near|outside");
    return goesOn || place || !isJoined(country.from() - 1) ? null : name(from, next);
  }

  /** <em>Great British Ferries</em>. */
  private Name joinedBy(Range people) {
    int end = words.sentenceEnd(people.from());
    int to = people.to();
    while (to < end && isPart(to)) {
      to++;
    }
    boolean goesOn = to < end && (words.isCapital(to) || persons.get(to));
    return to == people.to() || goesOn || words.opensSentence(people.from() - 1)
        ? null
        : name(start(people.from()), to);
  }

  private Name name(int from, int to) {
    Range range = new Range(from, to);
    String first = words.word(from);
    boolean narrowed =
        lexicon.nameWords().narrowsCountry(first) || lexicon.givenNames().isListed(first);
    return narrowed ? null : new Name(range, words.name(range), EntityType.ORGANIZATION, null);
  }

  private int start(int token) {
    int from = token;
    while (!words.opensSentence(from) && isPart(from - 1)) {
      from--;
    }
    return from;
  }

  /** Whether a word with a capital may belong to a name: not <em>Yesterday | France</em>. */
  private boolean isPart(int token) {
    boolean body = lexicon.nouns().isBody(words.word(token));
    boolean noun =
        words.opensWithCapital(token)
            ? words.isName(token) || body
            : words.tag(token).matches("NN.*|JJ");
    return noun
        && !persons.get(token)
        && (borders.isUnknown(token) || body)
        && !lexicon.nouns().isParty(words.word(token));
  }

  /** Whether a word belongs to the one behind: not <em>arms | Britain has sent</em>. */
  private boolean isJoined(int token) {
    String relation = words.relation(token);
    return relation.equals("compound")
        || (relation.isEmpty() && !words.opensWithCapital(token) && words.isName(token));
  }

  private boolean isCapitalName(int token) {
    return words.isCapital(token) && words.isName(token);
  }
}
