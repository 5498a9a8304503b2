package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.EntityType;

/**
 * Names that the words before them bring in, whatever an engine makes of them: <em>the union, the
 * Seafarers' Federation,</em>; <em>its curator, Edit Varró,</em>; <em>a group called Parents
 * First</em>; <em>the dairy company Nordmelk</em>.
 */
final class IntroducedNames {
  private static final Set<String> LINKS =
      Set.of("of", "for", "&", "-", "’", "'", "'s", "’s", "n't");

  private final Words words;
  private final Lexicon lexicon;
  private final NameBorders borders;
  private final KinNouns kin;

  IntroducedNames(Words words, Lexicon lexicon, NameBorders borders) {
    this.words = words;
    this.lexicon = lexicon;
    this.borders = borders;
    this.kin = new KinNouns(words, lexicon);
  }

  /**
   * In text order.
   *
   * @param tagged what the engine takes for names: a person of several words begins a name
   */
  List<Name> find(List<Name> tagged) {
    BitSet persons = new BitSet();
    tagged.stream()
        .filter(name -> name.isPerson() && name.range().size() > 1)
        .forEach(name -> persons.set(name.range().from()));
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean opens = isStart(i) && mayOpen(i) && !persons.get(i);
      Range range = opens ? new Range(i, end(i, persons)) : null;
      EntityType type = range == null ? null : type(range);
      if (type != null) {
        Range name = type == EntityType.PERSON ? behindPeople(range) : range;
        found.add(new Name(name, words.name(name), type, null));
        i = range.to() - 1;
      }
    }
    return found;
  }

  /** <em>Rebound</em>, <em>Parents First</em>, <em>Georgian Hearth</em>. */
  private boolean mayOpen(int token) {
    if (borders.isUnknown(token) || !words.isCapital(token)) {
      return words.isCapital(token);
    }
    Role role = lexicon.roles().of(words.word(token));
    Gazetteer.Found known = lexicon.gazetteer().find(words, token);
    boolean people = known != null && known.known().sense() == Gazetteer.Sense.DEMONYM;
    int next = people ? known.range().to() : token + 1;
    boolean modifier = people || (role != null && role.plural());
    return modifier && next < words.sentenceEnd(token) && borders.isUnknown(next);
  }

  /** Without the country before it: <em>Finnish | Onni Paasi</em>. */
  private Range behindPeople(Range name) {
    Gazetteer.Found known = lexicon.gazetteer().find(words, name.from());
    return known == null ? name : new Range(known.range().to(), name.to());
  }

  private boolean isStart(int token) {
    return words.opensSentence(token)
        ? words.isName(token) || isRequest(token)
        : !words.isName(token - 1);
  }

  /** <em>Save Our Shore</em>. */
  private boolean isRequest(int token) {
    return words.tag(token).equals("VB")
        && token + 1 < words.sentenceEnd(token)
        && words.isCapital(token + 1);
  }

  /** What the words around a name say that it is, a person or a body; null where they do not. */
  EntityType type(Range name) {
    return isDescribed(name) ? EntityType.ORGANIZATION : typeBefore(name);
  }

  /**
   * <em>Border Witness, a local rights group,</em>; <em>Unison, the union, | wept</em>, but not
   * <em>Smith, the company | said,</em>.
   */
  private boolean isDescribed(Range name) {
    NounPhrase phrase = NounPhrase.apposed(words, name.to());
    return phrase != null
        && (phrase.determiner().matches("an?") || (phrase.isDefinite() && isClosed(phrase, name)))
        && isBody(phrase.head())
        && !isPersonal(name);
  }

  private boolean isClosed(NounPhrase phrase, Range name) {
    int comma = phrase.tail();
    return words.opensSentence(name.from())
        && comma + 1 < words.sentenceEnd(name.from())
        && words.word(comma).equals(",")
        && words.tag(comma + 1).matches("VB[DPZ]|MD");
  }

  private EntityType typeBefore(Range name) {
    int start = words.sentenceStart(name.from());
    int at = name.from() - 1;
    if (at > start && words.word(at).equals(",")) {
      return isClosed(name) ? apposed(at - 1, name) : null;
    }
    if (at < start) {
      return null;
    }
    int article = at;
    while (article > start && words.tag(article).matches("JJ|VBG|VBN")) {
      article--;
    }
    if (article - 1 > start
        && words.lower(article).equals("the")
        && words.word(article - 1).equals(",")) {
      return isClosed(name) && isBody(article - 2) && !isPartOf(article - 2)
          ? EntityType.ORGANIZATION
          : null;
    }
    if (isBody(at)) {
      EntityType type = isPartOfRole(at) ? EntityType.PERSON : EntityType.ORGANIZATION;
      return type == EntityType.ORGANIZATION && isPersonal(name) ? null : type;
    }
    return called(at, name);
  }

  /** Behind a noun and a comma. */
  private EntityType apposed(int noun, Range name) {
    if (isBody(noun)) {
      return isPartOf(noun) || isPersonal(name) ? null : EntityType.ORGANIZATION;
    }
    Role role = lexicon.roles().of(words.word(noun));
    boolean several = name.size() > 1 && name.size() < 5;
    boolean relative = name.size() == 1 && kin.before(name) != null;
    boolean person = role != null && !role.plural() && (several || relative);
    return person ? typeOfNamed(name) : null;
  }

  /** Behind <em>called</em>, <em>known as</em> or <em>calling itself</em>. */
  private EntityType called(int at, Range name) {
    int start = words.sentenceStart(at);
    int verb =
        at - 1 > start && words.lower(at).matches("as|itself|himself|herself|themselves")
            ? at - 1
            : at;
    boolean called =
        verb == at
            ? words.lower(verb).matches("called|named|dubbed")
            : words.lower(verb).matches("known|calling");
    int noun = verb - 1;
    while (called && noun > start && words.tag(noun).matches("RB|,")) {
      noun--;
    }
    if (!called || noun < start) {
      return null;
    }
    if (isBody(noun)) {
      return EntityType.ORGANIZATION;
    }
    Role role = lexicon.roles().of(words.word(noun));
    return role == null || role.plural() ? null : typeOfNamed(name);
  }

  /** Who bears a role is a person, but for an owner or maker that is called like a body. */
  private EntityType typeOfNamed(Range name) {
    boolean body = lexicon.nouns().endsBody(words.word(name.to() - 1));
    return body && !isPersonal(name) ? EntityType.ORGANIZATION : EntityType.PERSON;
  }

  private boolean isBody(int noun) {
    return words.tag(noun).matches("NNS?|JJ")
        && (!words.isCapital(noun) || words.opensSentence(noun))
        && lexicon.nouns().isBody(words.word(noun))
        && !lexicon.bodyNouns().isPlace(words.lower(noun));
  }

  /** Whether a noun only tells whose another is: <em>the head of the bank, Ann Lee,</em>. */
  private boolean isPartOf(int noun) {
    int start = words.sentenceStart(noun);
    int from = NounPhrase.startOf(words, noun, start);
    return from > start && words.tag(from - 1).equals("IN");
  }

  /** <em>Member of parliament</em>. */
  private boolean isPartOfRole(int noun) {
    Role role =
        noun - 2 >= words.sentenceStart(noun) && words.lower(noun - 1).equals("of")
            ? lexicon.roles().of(words.word(noun - 2))
            : null;
    return role != null && !role.plural();
  }

  private boolean isPersonal(Range name) {
    return name.size() > 1 && lexicon.givenNames().isKnown(words.word(name.from()));
  }

  /** Whether the apposition ends with the name. */
  private boolean isClosed(Range name) {
    return name.to() >= words.sentenceEnd(name.from())
        || words.word(name.to()).matches("[,.;:)!?”\"]|-RRB-");
  }

  private int end(int from, BitSet persons) {
    int end = words.sentenceEnd(from);
    int at = from + 1;
    while (at < end) {
      int next = at;
      while (next < end
          && (LINKS.contains(words.word(next))
              || (words.word(next).equals("the") && LINKS.contains(words.word(next - 1))))) {
        next++;
      }
      boolean number = next < end && words.tag(next).equals("CD");
      if (next >= end || persons.get(next) || !(number || words.isCapital(next))) {
        break;
      }
      at = next + 1;
    }
    return at;
  }
}
