package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
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
  private static final Set<String> DONS = Set.of("don", "dona", "dom");

  private final Words words;
  private final Lexicon lexicon;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<Character, Set<Cluster>> byInitial = new HashMap<>();
  private final Map<String, String[]> parts = new HashMap<>();

  PersonUnifier(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** One cluster for each person; names of families are left out. */
  List<Cluster> unify(List<Name> persons, List<Name> others) {
    List<Name> longestFirst = new ArrayList<>(persons);
    longestFirst.sort(
        Comparator.comparingInt((Name name) -> -Math.min(parts(name).length, 2))
            .thenComparingInt(name -> name.range().from()));
    longestFirst.stream().filter(name -> !isFamily(name)).forEach(this::place);
    addUntagged(persons, others);
    return clusters;
  }

  /** <em>The Walkers</em>, where a Walker is known. */
  private boolean isFamily(Name name) {
    int from = name.range().from();
    String plain = parts(name)[0];
    if (name.range().size() > 1
        || !plain.endsWith("s")
        || words.opensSentence(from)
        || !words.lower(from - 1).equals("the")) {
      return false;
    }
    String one = plain.substring(0, plain.length() - 1);
    return near(one).stream().anyMatch(cluster -> isFamilyName(one, cluster));
  }

  private void place(Name name) {
    Cluster best = null;
    for (Cluster cluster : candidates(name)) {
      if (fits(name, cluster) && (best == null || isNearer(cluster, best, name))) {
        best = cluster;
      }
    }
    if (best == null) {
      best = new Cluster(name.type());
      clusters.add(best);
    }
    best.add(name, gender(name));
    for (String part : parts(name)) {
      for (String piece : part.split("-", -1)) {
        byInitial.computeIfAbsent(initial(piece), key -> new LinkedHashSet<>()).add(best);
      }
    }
  }

  private Set<Cluster> candidates(Name name) {
    Set<Cluster> found = new LinkedHashSet<>();
    for (String part : parts(name)) {
      found.addAll(near(part));
    }
    if (parts(name).length == 1) {
      lexicon.givenNames().fullForms(parts(name)[0]).forEach(full -> found.addAll(near(full)));
    }
    return found;
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
        && cluster.variants().stream().anyMatch(other -> isSame(parts(name), parts(other)));
  }

  /**
   * Family name before given name, a given name before its short form, then who was named last
   * before, then who is named first.
   */
  private boolean isNearer(Cluster one, Cluster best, Name name) {
    int rank = rank(name, one);
    int other = rank(name, best);
    if (rank != other) {
      return rank > other;
    }
    Name here = one.lastBefore(name.range().from());
    Name there = best.lastBefore(name.range().from());
    return here != null && (there == null || here.range().from() > there.range().from());
  }

  private int rank(Name name, Cluster cluster) {
    String[] parts = parts(name);
    if (isFamilyName(parts[parts.length - 1], cluster)) {
      String honorific = honorific(name);
      boolean alike =
          !honorific.isEmpty()
              && cluster.names().stream().anyMatch(other -> honorific(other).equals(honorific));
      return alike ? 3 : 2;
    }
    boolean given =
        cluster.variants().stream().anyMatch(other -> List.of(parts(other)).contains(parts[0]));
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

  private boolean isFamilyName(String plain, Cluster cluster) {
    return cluster.variants().stream()
        .map(this::parts)
        .anyMatch(other -> Spelling.nearPlain(other[other.length - 1], plain));
  }

  /** By the family name, wherever it stands: <em>Han</em> of <em>Han Do-yun</em>. */
  private boolean isCalled(String plain, Cluster cluster) {
    return isFamilyName(plain, cluster)
        || (!lexicon.givenNames().isKnown(plain)
            && cluster.variants().stream()
                .map(this::parts)
                .anyMatch(other -> other.length > 1 && other[0].equals(plain)));
  }

  /** The words of a name, plain. */
  private String[] parts(Name name) {
    return parts.computeIfAbsent(
        name.text(),
        text ->
            Arrays.stream(text.split(" ", -1)).map(PersonUnifier::plain).toArray(String[]::new));
  }

  /** Never empty: a part without letters stays as it is. */
  private static String plain(String part) {
    String plain = Spelling.plain(part);
    return plain.isEmpty() ? part : plain;
  }

  private boolean isSame(String[] a, String[] b) {
    String[] full = a.length >= b.length ? a : b;
    String[] part = a.length >= b.length ? b : a;
    if (part.length == 2 && DONS.contains(part[0])) {
      return full.length > 1 && full[0].equals(part[1]);
    }
    String lastFull = full[full.length - 1];
    String lastPart = part[part.length - 1];
    if (part.length == 1) {
      return Spelling.nearPlain(lastFull, lastPart)
          || List.of(full).contains(lastPart)
          || List.of(lastFull.split("-", -1)).contains(lastPart)
          || (full.length > 1 && lexicon.givenNames().isShortForm(full[0], lastPart));
    }
    boolean sameFamily =
        Spelling.nearPlain(lastFull, lastPart)
            && (agreesInGivenName(full, part) || endsAlike(full, part));
    return sameFamily || startsAlike(full, part) || isReversed(full, part);
  }

  /** <em>De Sá e Castro</em> of <em>Leonor de Sá e Castro</em>. */
  private static boolean endsAlike(String[] full, String[] part) {
    for (int i = 1; i <= part.length; i++) {
      if (!Spelling.nearPlain(full[full.length - i], part[part.length - i])) {
        return false;
      }
    }
    return true;
  }

  /** <em>Ana Ruiz</em> of <em>Ana Ruiz Soler</em>, <em>J. R.</em> of <em>J. R. Walker</em>. */
  private static boolean startsAlike(String[] full, String[] part) {
    for (int i = 0; i < part.length; i++) {
      if (!full[i].equals(part[i])) {
        return false;
      }
    }
    return full.length > part.length;
  }

  /** <em>Nagy Ilona</em> and <em>Ilona Nagy</em>. */
  private static boolean isReversed(String[] full, String[] part) {
    return full.length == 2
        && part.length == 2
        && full[0].equals(part[1])
        && full[1].equals(part[0]);
  }

  private boolean agreesInGivenName(String[] full, String[] part) {
    for (int i = 0; i + 1 < full.length; i++) {
      String given = full[i];
      boolean initial = isInitial(part[0]) && given.charAt(0) == part[0].charAt(0);
      if (initial || Spelling.nearPlain(given, part[0])) {
        return true;
      }
    }
    return (isInitial(full[0]) && full[0].charAt(0) == part[0].charAt(0))
        || lexicon.givenNames().isShortForm(full[0], part[0]);
  }

  private static boolean isInitial(String part) {
    return part.replace(".", "").length() == 1;
  }

  /** What title and given name tell. */
  private Gender gender(Name name) {
    int from = name.range().from();
    Gender title =
        words.opensSentence(from)
            ? Gender.UNKNOWN
            : lexicon.nouns().ofHonorific(words.word(from - 1));
    String[] parts = parts(name);
    return title
        .or(lexicon.nouns().ofHonorific(parts[0]))
        .or(parts.length > 1 ? lexicon.givenNames().gender(parts[0]) : Gender.UNKNOWN);
  }

  /** Family names that the engine did not tag here, but elsewhere; well or badly spelt. */
  private void addUntagged(List<Name> persons, List<Name> others) {
    BitSet taken = new BitSet();
    persons.forEach(name -> taken.set(name.range().from(), name.range().to()));
    others.forEach(name -> taken.set(name.range().from(), name.range().to()));
    for (int i = 0; i < words.size(); i++) {
      if (!taken.get(i) && words.isName(i) && words.isCapital(i)) {
        Name name = new Name(new Range(i, i + 1), words.word(i), EntityType.PERSON, null);
        String plain = parts(name)[0];
        if (!isFamily(name) && near(plain).stream().anyMatch(cluster -> isCalled(plain, cluster))) {
          place(name);
        }
      }
    }
  }
}
