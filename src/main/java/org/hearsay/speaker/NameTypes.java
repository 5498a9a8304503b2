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

  NameTypes(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
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
        companies.add(name.firstWord());
      }
    }
    companies.removeAll(givenNames);
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
                    : name.as(type(name, families, honoured, givenNames, companies, votes)))
        .map(name -> name.isPerson() ? withoutCamp(name) : name)
        .toList();
  }

  private EntityType type(
      Name name,
      Set<String> families,
      Set<String> honoured,
      Set<String> givenNames,
      Set<String> companies,
      Map<String, Map<EntityType, Integer>> votes) {
    String last = name.lastWord();
    if (families.contains(name.text()) || (honoured.contains(last) && !isBodyByContext(name))) {
      return EntityType.PERSON;
    }
    if (name.isPerson() && companies.contains(name.text())) {
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
    boolean behind =
        !words.opensSentence(from)
            && !words.isCapital(from - 1)
            && lexicon.nouns().isBody(words.word(from - 1))
            && name.type() == EntityType.PERSON;
    return headed || behind || (name.range().size() == 1 && isApposed(name));
  }

  /** Between commas behind a phrase for a body. */
  private boolean isApposed(Name name) {
    int from = name.range().from();
    int to = name.range().to();
    return from - 2 > words.sentenceStart(from)
        && to < words.sentenceEnd(from)
        && words.word(from - 1).equals(",")
        && words.word(to).equals(",")
        && words.token(from - 2).isNoun()
        && !words.isCapital(from - 2)
        && lexicon.nouns().isBody(words.word(from - 2))
        && name.known() == null
        && !lexicon.givenNames().isKnown(name.text());
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
    int from = name.range().from();
    if (name.known() != null || isBehindHonorific(name)) {
      return name.known() == null;
    }
    boolean several = name.range().size() > 1 && name.range().size() < 5;
    if (several && name.type() == EntityType.OTHER && isDescribed(name.range().to())) {
      return true;
    }
    int noun = from - 2;
    return several
        && !name.text().contains(" of ")
        && noun >= words.sentenceStart(from)
        && words.word(from - 1).equals(",")
        && words.token(noun).isNoun()
        && lexicon.roles().of(words.word(noun)) != null
        && !lexicon.roles().of(words.word(noun)).plural();
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
