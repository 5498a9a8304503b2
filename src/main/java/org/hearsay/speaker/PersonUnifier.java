package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.EntityType;

/**
 * Brings together the names of each person: <em>Dr Alice Walker</em>, <em>A. Walker</em>,
 * <em>Walker</em>, <em>Wallker</em>.
 */
final class PersonUnifier {
  /** Keeps the work linear on texts that name thousands. */
  private static final int MOST_COMPARED = 500;

  private final Words words;
  private final Lexicon lexicon;
  private final List<Cluster> clusters = new ArrayList<>();

  PersonUnifier(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** One cluster for each person. */
  List<Cluster> unify(List<Name> persons, List<Name> others) {
    List<Name> longestFirst = new ArrayList<>(persons);
    longestFirst.sort(
        Comparator.comparingInt((Name name) -> -Math.min(parts(name).length, 2))
            .thenComparingInt(name -> name.range().from()));
    longestFirst.forEach(this::place);
    addUntagged(persons, others);
    return clusters;
  }

  private void place(Name name) {
    Cluster best = null;
    for (Cluster cluster : clusters.subList(0, Math.min(clusters.size(), MOST_COMPARED))) {
      if (fits(name, cluster) && (best == null || isNearer(cluster, best, name))) {
        best = cluster;
      }
    }
    if (best == null) {
      best = new Cluster(name.type());
      clusters.add(best);
    }
    best.add(name, gender(name));
  }

  private boolean fits(Name name, Cluster cluster) {
    return cluster.variants().stream().anyMatch(other -> isSame(parts(name), parts(other)))
        && gender(name).agrees(cluster.gender());
  }

  /** Family name before given name, then who was named last before, then who is named first. */
  private boolean isNearer(Cluster one, Cluster best, Name name) {
    boolean family = isFamilyName(name, one);
    if (family != isFamilyName(name, best)) {
      return family;
    }
    Name here = one.lastBefore(name.range().from());
    Name there = best.lastBefore(name.range().from());
    return here != null && (there == null || here.range().from() > there.range().from());
  }

  private static boolean isFamilyName(Name name, Cluster cluster) {
    String[] parts = parts(name);
    return cluster.variants().stream()
        .map(PersonUnifier::parts)
        .anyMatch(other -> Spelling.near(other[other.length - 1], parts[parts.length - 1]));
  }

  private static String[] parts(Name name) {
    return name.text().split(" ", -1);
  }

  private static boolean isSame(String[] a, String[] b) {
    String[] full = a.length >= b.length ? a : b;
    String[] part = a.length >= b.length ? b : a;
    String lastFull = full[full.length - 1];
    String lastPart = part[part.length - 1];
    if (part.length == 1) {
      return Spelling.near(lastFull, lastPart)
          || Arrays.stream(full).anyMatch(each -> Spelling.same(each, lastPart))
          || Arrays.stream(lastFull.split("-", -1)).anyMatch(each -> Spelling.same(each, lastPart));
    }
    return Spelling.near(lastFull, lastPart)
        && (agreesInGivenName(full, part) || endsAlike(full, part));
  }

  /** <em>De Sá e Castro</em> of <em>Leonor de Sá e Castro</em>. */
  private static boolean endsAlike(String[] full, String[] part) {
    for (int i = 1; i <= part.length; i++) {
      if (!Spelling.near(full[full.length - i], part[part.length - i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean agreesInGivenName(String[] full, String[] part) {
    for (int i = 0; i + 1 < full.length; i++) {
      String given = full[i];
      boolean initial =
          part[0].replace(".", "").length() == 1 && given.charAt(0) == part[0].charAt(0);
      if (initial || Spelling.near(given, part[0])) {
        return true;
      }
    }
    return full[0].replace(".", "").length() == 1 && full[0].charAt(0) == part[0].charAt(0);
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
        boolean known =
            clusters.stream().limit(MOST_COMPARED).anyMatch(cluster -> isFamilyName(name, cluster));
        if (known) {
          place(name);
        }
      }
    }
  }
}
