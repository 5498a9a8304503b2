package org.hearsay.speaker;

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

  NameTypes(Words words, Lexicon lexicon, IntroducedNames introduced) {
    this.words = words;
    this.lexicon = lexicon;
    this.introduced = introduced;
  }

  /** Names spelt alike are of one type: the one that most have, or that the words around tell. */
  List<Name> withOneTypeEach(List<Name> names) {
    Set<String> families = new HashSet<>();
    Set<String> companies = new HashSet<>();
    Set<String> givenNames = new HashSet<>();
    for (Name name : names) {
      boolean several = name.range().size() > 1;
      if (several && name.known() == null && typeOf(name) == EntityType.PERSON) {
        families.add(name.lastWord());
        givenNames.add(name.firstWord());
      } else if (several && name.known() == null && typeOf(name) == EntityType.ORGANIZATION) {
        addStarts(name.text(), companies);
      }
    }
    companies.removeAll(givenNames);
    Set<String> places = new HashSet<>();
    names.stream().filter(this::isBehindPlaceWord).forEach(name -> places.add(name.text()));
    Set<String> honoured = new HashSet<>();
    names.stream().filter(this::isBehindHonorific).forEach(name -> honoured.add(name.text()));
    families.addAll(honoured);
    Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
    for (Name name : names) {
      votes
          .computeIfAbsent(name.text(), key -> new HashMap<>())
          .merge(typeOf(name), isTold(name) ? names.size() : 1, Integer::sum);
    }
    return names.stream()
        .map(
            name ->
                name.known() != null
                    ? name
                    : name.as(type(name, families, honoured, givenNames, companies, places, votes)))
        .map(name -> name.isPerson() ? withoutCamp(name) : name)
        .toList();
  }

  private EntityType type(
      Name name,
      Set<String> families,
      Set<String> honoured,
      Set<String> givenNames,
      Set<String> companies,
      Set<String> places,
      Map<String, Map<EntityType, Integer>> votes) {
    String last = name.lastWord();
    if (families.contains(name.text()) || (honoured.contains(last) && !isBodyByContext(name))) {
      return EntityType.PERSON;
    }
    if (companies.contains(name.text()) && (name.isPerson() || !places.contains(name.text()))) {
      return EntityType.ORGANIZATION;
    }
    if (name.type() == EntityType.ORGANIZATION && givenNames.contains(name.text())) {
      return EntityType.PERSON;
    }
    return votes.get(name.text()).entrySet().stream()
        .max(
            Map.Entry.<EntityType, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /** What a body may be called for short: the first words of its name. */
  private static void addStarts(String name, Set<String> starts) {
    for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
      starts.add(name.substring(0, blank));
    }
  }

  /** <em>In Kestrel</em>, which is then a place, whatever <em>Kestrel Gas</em> is. */
  private boolean isBehindPlaceWord(Name name) {
    int from = name.range().from();
    return name.type() == EntityType.LOCATION
        && !words.opensSentence(from)
        && NameFinder.PLACES.contains(words.lower(from - 1));
  }

  private boolean isTold(Name name) {
    return isBodyByContext(name) || isPersonByContext(name);
  }

  private EntityType typeOf(Name name) {
    if (name.known() != null) {
      return name.type();
    }
    if (isBodyByContext(name)) {
      return EntityType.ORGANIZATION;
    }
    if (isPersonByContext(name)) {
      return EntityType.PERSON;
    }
    return isPlaceByContext(name) ? EntityType.LOCATION : name.type();
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
            && name.type() != EntityType.LOCATION
            && name.type() != EntityType.PROJECT
            && (lexicon.nouns().isBody(last)
                || (lexicon.nouns().endsCompany(last)
                    && !lexicon.givenNames().isKnown(words.word(from))));
    return headed || introduced.type(name.range()) == EntityType.ORGANIZATION;
  }

  /** A single word behind <em>in</em>, tagged as a person. */
  private boolean isPlaceByContext(Name name) {
    int from = name.range().from();
    return name.isPerson()
        && name.range().size() == 1
        && !words.opensSentence(from)
        && words.lower(from - 1).equals("in")
        && !lexicon.givenNames().isListed(name.text());
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
    boolean several = name.range().size() > 1 && name.range().size() < 5;
    if (several && name.type() == EntityType.OTHER && isDescribed(name.range().to())) {
      return true;
    }
    return several
        && !name.text().contains(" of ")
        && introduced.type(name.range()) == EntityType.PERSON;
  }

  /** Whether a phrase for a person stands in apposition behind a name. */
  private boolean isDescribed(int comma) {
    int end = words.sentenceEnd(comma - 1);
    if (comma + 2 >= end
        || !words.word(comma).equals(",")
        || !words.tag(comma + 1).matches("DT|PRP\\$")) {
      return false;
    }
    int head = NounPhrase.of(words, new Range(comma + 1, end)).head();
    Role role = lexicon.roles().of(words.word(head));
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
