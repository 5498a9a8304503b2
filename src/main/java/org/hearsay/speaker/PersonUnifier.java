package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.EntityType;

/**
 * Brings together the names of each person: <em>Dr Alice Walker</em>, <em>A. Walker</em>,
 * <em>Walker</em>, <em>Wallker</em>. Names are compared with those alone of which a part begins
 * with the same letter, so that thousands of people take little time.
 */
final class PersonUnifier {
  /** Tokens that hyphens join in one name. */
  private static final int LONGEST = 4;

  /** How well a name fits who has it for a family name. */
  private static final int FAMILY = 2;

  private final Words words;
  private final Lexicon lexicon;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<Character, Set<Cluster>> byInitial = new HashMap<>();
  private final FamilyNames families = new FamilyNames();
  private final SamePerson same;
  private final Namesakes namesakes;
  private final BitSet persons = new BitSet();
  private final ToldGender told;
  private final KinNouns kin;

  PersonUnifier(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.same = new SamePerson(lexicon.givenNames());
    this.told = new ToldGender(words, persons::get, lexicon);
    this.kin = new KinNouns(words, lexicon);
    this.namesakes = new Namesakes(words, lexicon.relations());
  }

  /** One cluster for each person; names of families are left out. */
  List<Cluster> unify(List<Name> found, List<Name> others) {
    found.forEach(name -> persons.set(name.range().from(), name.range().to()));
    found.stream().sorted(Name.FULL_FIRST).filter(name -> !isFamily(name)).forEach(this::place);
    addUntagged(others);
    clusters.forEach(this::noteHonours);
    return clusters;
  }

  /** <em>Igwe Lazarus Udeme</em>, where he is <em>Lazarus Udeme</em> elsewhere. */
  private void noteHonours(Cluster cluster) {
    for (Name full : cluster.variants()) {
      boolean honoured =
          cluster.variants().stream()
              .anyMatch(
                  bare -> bare.text().indexOf(' ') > 0 && full.text().endsWith(" " + bare.text()));
      if (honoured && !lexicon.givenNames().isKnown(full.firstWord())) {
        cluster.honour(full);
      }
    }
  }

  /** <em>The Walkers</em>, where a Walker is known. */
  private boolean isFamily(Name name) {
    int from = name.range().from();
    String plain = families.parts(name)[0];
    return name.range().size() == 1
        && !words.opensSentence(from)
        && words.lower(from - 1).equals("the")
        && families.isPlural(plain, near(plain));
  }

  private void place(Name name) {
    Cluster best = null;
    for (Cluster cluster : narrowed(name)) {
      if (best == null || isNearer(cluster, best, name)) {
        best = cluster;
      }
    }
    if (best == null) {
      best = new Cluster(name.type());
      clusters.add(best);
    }
    best.add(name, gender(name));
    namesakes.add(name, best, families);
    for (String part : families.parts(name)) {
      for (String piece : part.split("-", -1)) {
        byInitial.computeIfAbsent(initial(piece), key -> new LinkedHashSet<>()).add(best);
      }
    }
  }

  private Set<Cluster> candidates(Name name) {
    Set<Cluster> found = new LinkedHashSet<>();
    for (String part : families.parts(name)) {
      found.addAll(near(part));
    }
    if (families.parts(name).length == 1) {
      lexicon
          .givenNames()
          .fullForms(families.parts(name)[0])
          .forEach(full -> found.addAll(near(full)));
    }
    return found;
  }

  /** Those that a name fits; of several only whom the pronoun behind it may mean, if any. */
  private List<Cluster> narrowed(Name name) {
    List<Cluster> fitting = candidates(name).stream().filter(one -> fits(name, one)).toList();
    if (fitting.size() < 2 || name.range().size() > 1) {
      return fitting;
    }
    Gender behind = told.behind(name.range());
    List<Cluster> narrowed = fitting.stream().filter(one -> behind.agrees(one.gender())).toList();
    return narrowed.isEmpty() ? fitting : narrowed;
  }

  private Set<Cluster> near(String part) {
    return byInitial.getOrDefault(initial(part), Set.of());
  }

  private static char initial(String part) {
    String folded = Spelling.folded(part);
    return folded.isEmpty() ? ' ' : folded.charAt(0);
  }

  private boolean fits(Name name, Cluster cluster) {
    return gender(name).agrees(cluster.gender())
        && cluster.variants().stream()
            .anyMatch(other -> same.maybe(families.parts(name), families.parts(other)));
  }

  /**
   * Family name before given name, a given name before its short form, then who is nearer of those
   * who have the family name, or was named last before, then who is named first.
   */
  private boolean isNearer(Cluster one, Cluster best, Name name) {
    int rank = rank(name, one);
    int other = rank(name, best);
    if (rank != other) {
      return rank > other;
    }
    return (rank == FAMILY && honorific(name).isEmpty())
        ? namesakes.isNearer(one, best, name)
        : one.isNearer(best, name.range().from());
  }

  private int rank(Name name, Cluster cluster) {
    String[] parts = families.parts(name);
    if (families.isOf(parts[parts.length - 1], cluster)) {
      String honorific = honorific(name);
      boolean alike =
          !honorific.isEmpty()
              && cluster.names().stream().anyMatch(other -> honorific(other).equals(honorific));
      return alike ? FAMILY + 1 : FAMILY;
    }
    boolean given =
        cluster.variants().stream()
            .anyMatch(other -> List.of(families.parts(other)).contains(parts[0]));
    return given ? 1 : 0;
  }

  /** <em>Mrs</em> and the like before a name; empty without one. */
  private String honorific(Name name) {
    int before = name.range().from() - 1;
    boolean titled =
        !words.opensSentence(name.range().from())
            && lexicon.nouns().isHonorific(words.word(before));
    return titled ? words.lower(before).replace(".", "") : "";
  }

  /** By the family name, wherever it stands: <em>Han</em> of <em>Han Do-yun</em>. */
  private boolean isCalled(String plain, Cluster cluster) {
    return families.isOf(plain, cluster)
        || (!lexicon.givenNames().isKnown(plain)
            && cluster.variants().stream()
                .map(families::parts)
                .anyMatch(other -> other.length > 1 && other[0].equals(plain)));
  }

  /** What title, given name and a noun for a relative beside it tell. */
  private Gender gender(Name name) {
    Gender title = lexicon.nouns().ofHonorificBefore(words, name.range());
    String[] parts = families.parts(name);
    return title
        .or(lexicon.nouns().ofHonorific(parts[0]))
        .or(kin.gender(name.range()))
        .or(parts.length > 1 ? lexicon.givenNames().gender(parts[0]) : Gender.UNKNOWN);
  }

  /** Family names that the engine did not tag here, but elsewhere; well or badly spelt. */
  private void addUntagged(List<Name> others) {
    BitSet taken = (BitSet) persons.clone();
    others.forEach(name -> taken.set(name.range().from(), name.range().to()));
    for (int i = 0; i < words.size(); i++) {
      if (!words.isCapital(i) || !(words.isName(i) || opensClause(i) || isInsideSentence(i))) {
        continue;
      }
      int end = compoundEnd(i);
      if (end == i + 1 || !addUntagged(new Range(i, end), taken)) {
        addUntagged(new Range(i, i + 1), taken);
      }
    }
  }

  private boolean addUntagged(Range range, BitSet taken) {
    if (!range.isFree(taken)) {
      return false;
    }
    Name name = new Name(range, words.name(range), EntityType.PERSON, null);
    String plain = families.parts(name)[0];
    boolean called =
        near(plain).stream().anyMatch(cluster -> isCalled(plain, cluster)) || isGiven(range, plain);
    if (!called || isFamily(name)) {
      return false;
    }
    taken.set(range.from(), range.to());
    place(name);
    return true;
  }

  /** Where a word ends that may be joined of several: <em>Okoro-Hall</em>. */
  private int compoundEnd(int token) {
    int end = token + 1;
    while (end < token + LONGEST && words.isHyphen(end) && words.isCapital(end + 1)) {
      end += 2;
    }
    return end;
  }

  /** The given name of one alone, without another name beside it: <em>Ask Nadia</em>. */
  private boolean isGiven(Range range, String plain) {
    boolean alone =
        words.isName(range.from())
            && (words.opensSentence(range.from()) || !isCapitalName(range.from() - 1))
            && (range.to() >= words.sentenceEnd(range.from()) || !isCapitalName(range.to()));
    boolean counted =
        !words.opensSentence(range.from())
            && words.tag(range.from() - 1).matches("DT|CD|IN|PDT|JJ.*");
    return alone
        && !counted
        && near(plain).stream()
                .filter(
                    cluster ->
                        cluster.variants().stream()
                            .map(families::parts)
                            .anyMatch(other -> other.length > 1 && other[0].equals(plain)))
                .count()
            == 1;
  }

  private boolean isCapitalName(int token) {
    return words.isName(token) && words.isCapital(token);
  }

  /** Whether nothing but a name has a capital here: <em>"…," | Strand said</em>. */
  private boolean isInsideSentence(int token) {
    return !words.isInHeadline(token)
        && !words.opensSentence(token)
        && words.tag(token).equals("NN")
        && words.tag(token - 1).matches("''|,|VB[DZ]")
        && token + 1 < words.sentenceEnd(token)
        && words.tag(token + 1).matches("VB[DZ]|[.,]");
  }

  /** A noun that begins a sentence and does something: <em>Gardener said</em>. */
  private boolean opensClause(int token) {
    return words.opensSentence(token)
        && words.tag(token).equals("NN")
        && token + 1 < words.sentenceEnd(token)
        && words.tag(token + 1).matches("VB[DZ]|MD|RB");
  }
}
