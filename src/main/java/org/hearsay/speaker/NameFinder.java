package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.EntityType;
import org.hearsay.model.Mention;

/** Finds the names of an article: those that the engine tagged, mended, and those of our lists. */
final class NameFinder {
  private static final Set<String> PLACES =
      Set.of("in", "near", "outside", "around", "across", "at", "throughout", "inside");
  private static final Set<String> UNDERTAKINGS =
      Set.of(
          "accord",
          "act",
          "agreement",
          "bill",
          "convention",
          "corridor",
          "deal",
          "initiative",
          "pact",
          "partnership",
          "pipeline",
          "plan",
          "programme",
          "program",
          "project",
          "protocol",
          "summit",
          "treaty",
          "referendum");

  private final Words words;
  private final Lexicon lexicon;
  private final NameBorders borders;

  NameFinder(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.borders = new NameBorders(words, lexicon);
  }

  /** The names in text order, without overlap. */
  List<Name> find(List<Mention> mentions) {
    List<Name> candidates = new ArrayList<>(tagged(mentions));
    candidates.addAll(listed());
    candidates.addAll(undertakings());
    candidates.addAll(untagged(candidates));
    // Longer before shorter; of two alike the one that the lists know.
    candidates.sort(
        Comparator.comparingInt((Name name) -> -name.range().size())
            .thenComparing(name -> name.known() == null)
            .thenComparingInt(name -> name.range().from()));
    BitSet taken = new BitSet();
    List<Name> found = new ArrayList<>();
    for (Name name : candidates) {
      Range range = name.range();
      int next = taken.nextSetBit(range.from());
      if (next < 0 || next >= range.to()) {
        taken.set(range.from(), range.to());
        found.add(name);
      }
    }
    found.sort(Comparator.comparingInt(name -> name.range().from()));
    List<Name> typed = new ArrayList<>(withOneTypeEach(found));
    typed.addAll(repeated(typed, taken));
    typed.sort(Comparator.comparingInt(name -> name.range().from()));
    return typed;
  }

  private List<Name> tagged(List<Mention> mentions) {
    List<Name> found = new ArrayList<>();
    for (Mention mention : mentions) {
      Range tagged = words.range(mention.span());
      if (tagged == null) {
        continue;
      }
      Range titled = behindTitle(tagged);
      EntityType type = titled == null ? mention.type() : EntityType.PERSON;
      Range range = borders.mended(titled == null ? tagged : titled, type);
      if (!isPartOfTitle(range) && !isDegree(range) && !isKin(range)) {
        found.add(new Name(range, nameOf(range), type, null));
      }
    }
    return found;
  }

  /** The person in <em>Doctor of Economics Nino Beridze</em>, tagged as one name; or null. */
  private Range behindTitle(Range tagged) {
    Role role = lexicon.roles().of(words.word(tagged.from()));
    for (int i = tagged.from() + 1; role != null && i + 1 < tagged.to(); i++) {
      boolean given =
          lexicon.givenNames().isListed(words.word(i)) && !words.word(i - 1).matches("of|for");
      if (given && words.isName(i + 1)) {
        return new Range(i, tagged.to());
      }
    }
    return null;
  }

  /** {@code State} in <em>Secretary of State</em>. */
  private boolean isPartOfTitle(Range range) {
    int from = range.from();
    return range.size() == 1
        && from >= 2
        && words.lower(from - 1).equals("of")
        && words.lower(from - 2).equals("secretary")
        && !words.opensSentence(from);
  }

  /** <em>Candidate of Economic Sciences</em>. */
  private boolean isDegree(Range range) {
    return range.size() > 2
        && words.lower(range.from() + 1).equals("of")
        && lexicon.roles().of(words.word(range.from())) != null;
  }

  /** <em>Mum</em>, who is somebody else in every mouth. */
  private boolean isKin(Range range) {
    return range.size() == 1
        && words
            .lower(range.from())
            .matches("mum|mummy|mom|mommy|dad|daddy|papa|mama|grandma|grandpa|granny|auntie");
  }

  private List<Name> listed() {
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Gazetteer.Found match = lexicon.gazetteer().find(words, i);
      if (match != null && isPlace(match)) {
        i = match.range().to() - 1;
      } else if (match != null) {
        found.add(
            new Name(match.range(), nameOf(match.range()), match.known().type(), match.known()));
        i = match.range().to() - 1;
      }
    }
    return found;
  }

  /** A capital behind <em>in</em> is the city and not the government. */
  private boolean isPlace(Gazetteer.Found match) {
    int from = match.range().from();
    return match.known().sense() == Gazetteer.Sense.CAPITAL
        && match.known().type() == EntityType.COUNTRY
        && !words.opensSentence(from)
        && PLACES.contains(words.lower(from - 1));
  }

  /** Two capitalised words or more of which the last names an undertaking. */
  private List<Name> undertakings() {
    List<Name> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      if (words.isCapital(i) && UNDERTAKINGS.contains(words.lower(i))) {
        int from = i;
        while (!words.opensSentence(from)
            && words.isCapital(from - 1)
            && words.tag(from - 1).matches("NNPS?|JJ|NNS?")) {
          from--;
        }
        if (from < i) {
          Range range = new Range(from, i + 1);
          found.add(new Name(range, nameOf(range), EntityType.PROJECT, null));
        }
      }
    }
    return found;
  }

  /** Two proper nouns or more that nobody knows: a body such as <em>Shoreline Watch</em>. */
  private List<Name> untagged(List<Name> others) {
    BitSet taken = new BitSet();
    others.forEach(name -> taken.set(name.range().from(), name.range().to()));
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int end = i;
      while (end < words.sentenceEnd(i) && !taken.get(end) && borders.isUnknownName(end)) {
        end++;
      }
      boolean free = i == 0 || (!taken.get(i - 1) && (end >= words.size() || !taken.get(end)));
      if (end - i > 1 && free && isHyphen(end)) {
        end += 2;
      }
      if (end - i > 1 && free) {
        Range range = new Range(i, end);
        boolean person = lexicon.givenNames().isKnown(words.word(i));
        found.add(
            new Name(range, nameOf(range), person ? EntityType.PERSON : EntityType.OTHER, null));
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  /** Whether a hyphen joins the token before to the one behind: <em>Soo-ah</em>. */
  private boolean isHyphen(int token) {
    return token + 1 < words.sentenceEnd(token - 1)
        && words.word(token).equals("-")
        && words.touchesPrevious(token)
        && words.touchesPrevious(token + 1);
  }

  /** Single words that name a body in another place, or begin the name of one. */
  private List<Name> repeated(List<Name> names, BitSet taken) {
    Set<String> bodies = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (Name name : names) {
      String first = name.range().size() > 1 ? firstWord(name) : name.text();
      boolean body = name.known() == null && name.type() == EntityType.ORGANIZATION;
      (body ? bodies : others).add(first);
    }
    bodies.removeAll(others);
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!taken.get(i) && bodies.contains(words.word(i)) && borders.isUnknownName(i)) {
        Range range = new Range(i, i + 1);
        found.add(new Name(range, nameOf(range), EntityType.ORGANIZATION, null));
      }
    }
    return found;
  }

  private String nameOf(Range range) {
    return words.text(range).replaceAll("(?i)^the ", "").replaceAll("['’]s$", "");
  }

  /** Names spelt alike are of one type: the one that most have, or that the words around tell. */
  private List<Name> withOneTypeEach(List<Name> names) {
    Set<String> families = new HashSet<>();
    Set<String> companies = new HashSet<>();
    Set<String> givenNames = new HashSet<>();
    for (Name name : names) {
      boolean several = name.range().size() > 1;
      if (several && name.known() == null && typeOf(name) == EntityType.PERSON) {
        families.add(name.text().substring(name.text().lastIndexOf(' ') + 1));
        givenNames.add(firstWord(name));
      } else if (several && name.known() == null && typeOf(name) == EntityType.ORGANIZATION) {
        companies.add(firstWord(name));
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

  private static String firstWord(Name name) {
    return name.text().substring(0, name.text().indexOf(' ') + 1).strip();
  }

  private EntityType type(
      Name name,
      Set<String> families,
      Set<String> honoured,
      Set<String> givenNames,
      Set<String> companies,
      Map<String, Map<EntityType, Integer>> votes) {
    String last = name.text().substring(name.text().lastIndexOf(' ') + 1);
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
    return from == range.from() ? name : new Name(rest, nameOf(rest), name.type(), null);
  }
}
