package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.EntityType;

/**
 * Bodies whose names end in the country that they are at home in, of which engines see the country
 * alone: <em>Harbours UK</em>, <em>Ballots Canada</em>; and names with a people in the middle:
 * <em>Great British Ferries</em>.
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
      Gazetteer.Found known = isPart(i - 1) ? lexicon.gazetteer().find(words, i) : null;
      Name name = known == null ? null : around(known);
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

  private Name around(Gazetteer.Found found) {
    Range range = found.range();
    if (found.known().type() != EntityType.COUNTRY
        || words.opensSentence(range.from())
        || !range.isFree(whole)
        || !range.isFree(persons)) {
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
    boolean noun = opens(token) ? words.isName(token) || body : words.tag(token).matches("NN.*|JJ");
    return noun
        && !persons.get(token)
        && (borders.isUnknown(token) || body)
        && !lexicon.nouns().isParty(words.word(token));
  }

  /** Whether a word belongs to the one behind: not <em>arms | Britain has sent</em>. */
  private boolean isJoined(int token) {
    String relation = words.relation(token);
    return relation.equals("compound")
        || (relation.isEmpty() && !opens(token) && words.isName(token));
  }

  private boolean isCapitalName(int token) {
    return words.isCapital(token) && words.isName(token);
  }

  /** Whether any word would have a capital here. */
  private boolean opens(int token) {
    return words.opensSentence(token) || words.word(token - 1).matches("[“‘\"':`(\\[]+|-LRB-");
  }
}
