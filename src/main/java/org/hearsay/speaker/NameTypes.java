package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.EntityType;

/** Tells what names mean, persons or bodies or places, by the words around and by each other. */
final class NameTypes {
  private final Words words;
  private final Lexicon lexicon;
  private final IntroducedNames introduced;
  private final BodySigns bodySigns;
  private final PlaceSigns placeSigns;
  private final PersonSigns personSigns;
  private final StormNames storms;

  /** Names that are no person's by the words around them somewhere, and their last words. */
  private final Set<String> noPersons;

  /** Single words that an engine took for persons somewhere. */
  private final Set<String> families = new HashSet<>();

  /**
   * @param bodies single words that some place tells of, as {@link BodySigns#told} has them
   */
  NameTypes(Words words, Lexicon lexicon, IntroducedNames introduced, Set<String> bodies) {
    this.words = words;
    this.lexicon = lexicon;
    this.introduced = introduced;
    this.bodySigns = new BodySigns(words, lexicon);
    this.placeSigns = new PlaceSigns(words, lexicon);
    this.personSigns = new PersonSigns(words, lexicon);
    this.storms = new StormNames(words);
    this.noPersons = new HashSet<>(bodies);
  }

  /**
   * What the names of an article tell of each other.
   *
   * @param families last words of persons, and what stands behind <em>Mr</em>
   * @param honoured what stands behind <em>Mr</em>
   * @param givenNames first words of persons
   * @param bodies first words of bodies
   * @param firms what those may be called for short that are not named after a place
   * @param houses first words of museums and the like
   * @param places what stands behind <em>in</em> somewhere
   */
  private record Seen(
      Set<String> families,
      Set<String> honoured,
      Set<String> givenNames,
      Set<String> bodies,
      Set<String> firms,
      Set<String> houses,
      Set<String> places) {}

  /** Names spelt alike are of one type: the one that most have, or that the words around tell. */
  List<Name> withOneTypeEach(List<Name> names) {
    names.stream()
        .filter(name -> name.range().size() > 1 && isUnknownPerson(name))
        .filter(name -> bodySigns.tell(name.range()))
        .forEach(name -> noPersons.addAll(List.of(name.text(), name.lastWord())));
    names.stream()
        .filter(name -> name.range().size() == 1 && isUnknownPerson(name))
        .filter(name -> !noPersons.contains(name.text()))
        .forEach(name -> families.add(name.text()));
    Seen seen = seen(names);
    Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
    for (Name name : names) {
      votes
          .computeIfAbsent(name.text(), key -> new HashMap<>())
          .merge(typeOf(name), isTold(name) ? names.size() : 1, Integer::sum);
    }
    return names.stream()
        .map(
            name -> name.known() != null ? name : name.as(type(name, seen, votes.get(name.text()))))
        .map(name -> name.isPerson() ? withoutCamp(name) : name)
        .toList();
  }

  private Seen seen(List<Name> names) {
    Seen seen =
        new Seen(
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>());
    for (Name name : names) {
      boolean several = name.range().size() > 1 && name.known() == null;
      EntityType type = several ? typeOf(name) : null;
      if (type == EntityType.PERSON) {
        seen.families().add(name.lastWord());
        seen.givenNames().add(name.firstWord());
      } else if (type == EntityType.ORGANIZATION) {
        seen.bodies().add(name.firstWord());
        seen.firms().addAll(starts(name));
        if (isHouse(name.lastWord())) {
          seen.houses().add(name.firstWord());
        }
      }
      if (isBehindHonorific(name)) {
        seen.honoured().add(name.text());
      }
      if (placeSigns.isBehindPreposition(name)) {
        seen.places().add(name.text());
      }
    }
    seen.bodies().removeAll(seen.givenNames());
    seen.firms().removeAll(seen.givenNames());
    seen.firms().removeAll(seen.places());
    seen.families().addAll(seen.honoured());
    return seen;
  }

  private EntityType type(Name name, Seen seen, Map<EntityType, Integer> votes) {
    String text = name.text();
    if (storms.has(name)) {
      return EntityType.OTHER;
    }
    if (seen.families().contains(text)
        || (seen.honoured().contains(name.lastWord()) && !isBodyByContext(name))) {
      return EntityType.PERSON;
    }
    if (isHouseByArticle(name, seen)) {
      return EntityType.ORGANIZATION;
    }
    if (seen.firms().contains(text) || (name.isPerson() && seen.bodies().contains(text))) {
      return EntityType.ORGANIZATION;
    }
    if ((name.type() == EntityType.ORGANIZATION || name.isPerson())
        && seen.givenNames().contains(text)) {
      return EntityType.PERSON;
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<EntityType, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /** The first words of a body's name; none where it is called after a place or person. */
  private List<String> starts(Name name) {
    List<String> starts = new ArrayList<>();
    boolean after =
        lexicon.nouns().isBody(name.lastWord()) || lexicon.givenNames().isKnown(name.firstWord());
    int blank = after ? -1 : name.text().indexOf(' ');
    while (blank > 0) {
      starts.add(name.text().substring(0, blank));
      blank = name.text().indexOf(' ', blank + 1);
    }
    return starts;
  }

  private boolean isTold(Name name) {
    return isBodyByContext(name) || isPersonByContext(name) || placeSigns.tell(name);
  }

  private EntityType typeOf(Name name) {
    if (name.known() != null) {
      return name.type();
    }
    if (isBodyByContext(name)) {
      return EntityType.ORGANIZATION;
    }
    if (isPersonByContext(name) || isPersonByFamily(name)) {
      return EntityType.PERSON;
    }
    return placeSigns.tell(name) || placeSigns.isPlaceByName(name)
        ? EntityType.LOCATION
        : name.type();
  }

  /**
   * Headed by a body's noun, as <em>Atlantic Council</em>, or behind one: <em>the daily X</em>,
   * <em>her team, X,</em>.
   */
  private boolean isBodyByContext(Name name) {
    int from = name.range().from();
    String last = words.word(name.range().to() - 1);
    boolean headed =
        name.range().size() > 1
            && (name.type() != EntityType.LOCATION || isHouse(last) || isPaper(last))
            && name.type() != EntityType.PROJECT
            && (lexicon.nouns().isBody(last)
                || isPaper(last)
                || (lexicon.nouns().endsCompany(last)
                    && !lexicon.givenNames().isKnown(words.word(from))));
    return headed
        || introduced.type(name.range()) == EntityType.ORGANIZATION
        || ((isUnknownPerson(name) || name.type() == EntityType.OTHER)
            && noPersons.contains(name.text()));
  }

  /** <em>Harwell | Gazette</em>. */
  private boolean isPaper(String last) {
    return lexicon.nameWords().endsPaper(last);
  }

  /** <em>Harwell | Museum</em>. */
  private boolean isHouse(String last) {
    return lexicon.nameWords().endsHouse(last);
  }

  /** <em>The Harwell</em> of the Harwell Museum: no town has the article. */
  private boolean isHouseByArticle(Name name, Seen seen) {
    Range range = name.range();
    int end = words.sentenceEnd(range.from());
    return range.size() == 1
        && range.from() > 0
        && words.lower(range.from() - 1).equals("the")
        && (range.to() >= end
            || words.tag(range.to()).equals("POS")
            || !words.token(range.to()).isNoun())
        && seen.houses().contains(name.text());
  }

  /** Taken for a person by the engine alone. */
  private boolean isUnknownPerson(Name name) {
    return name.isPerson()
        && !(name.range().size() == 1
            ? lexicon.givenNames().isListed(name.text())
            : name.range().size() > 3 || lexicon.givenNames().isKnown(name.firstWord()))
        && !isBehindHonorific(name);
  }

  private boolean isBehindHonorific(Name name) {
    int from = name.range().from();
    return name.known() == null
        && !words.opensSentence(from)
        && words.lower(from - 1).matches("(?:mr|mrs|ms|miss|dr)\\.?");
  }

  /** Several words behind what a person is: <em>Mr X</em>, <em>the foreign minister, X Y</em>. */
  private boolean isPersonByContext(Name name) {
    if (name.known() != null || isBehindHonorific(name)) {
      return name.known() == null;
    }
    if (!name.isPerson() && personSigns.tell(name.range())) {
      return true;
    }
    boolean several = name.range().size() > 1 && name.range().size() < 5;
    if (several && name.type() == EntityType.OTHER && isDescribed(name.range().to())) {
      return true;
    }
    return several
        && !name.text().contains(" of ")
        && introduced.type(name.range()) == EntityType.PERSON;
  }

  /** <em>Elton Moss</em> taken for a firm, where <em>Moss</em> is a person elsewhere. */
  private boolean isPersonByFamily(Name name) {
    return name.type() == EntityType.ORGANIZATION
        && name.range().size() == 2
        && (families.contains(name.firstWord()) || lexicon.givenNames().isKnown(name.firstWord()))
        && families.contains(name.lastWord());
  }

  /** Whether a phrase for a person stands in apposition behind a name. */
  private boolean isDescribed(int comma) {
    Role role = personSigns.apposed(comma);
    return role != null && !role.plural();
  }

  /** Without the party before it: <em>the Conservative | Jane Doe</em>. */
  private Name withoutCamp(Name name) {
    Range range = name.range();
    int from = range.from();
    while (from + 2 < range.to() && lexicon.nouns().isParty(words.word(from))) {
      from++;
    }
    Range rest = new Range(from, range.to());
    return from == range.from() ? name : new Name(rest, words.name(rest), name.type(), null);
  }
}
