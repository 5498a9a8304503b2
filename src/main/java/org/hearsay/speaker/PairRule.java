package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.EntityType;

/**
 * Two that are meant together. A bare <em>both</em> means the two of one kind named last; <em>both
 * countries</em>, <em>either capital</em> mean the two countries that the article has named most,
 * <em>neither side</em> too, where it has named nothing else as often.
 */
final class PairRule {
  private static final String BOTH = "both";
  private static final Set<String> OPENERS = Set.of(BOTH, "either", "neither");
  private static final Set<String> COUNTRIES =
      Set.of(
          "armies",
          "capital",
          "capitals",
          "countries",
          "country",
          "government",
          "governments",
          "nation",
          "nations",
          "navies",
          "neighbor",
          "neighbors",
          "neighbour",
          "neighbours",
          "state",
          "states");
  private static final Set<String> SIDES =
      Set.of("camp", "camps", "parties", "party", "side", "sides");

  /** How many sentences back those may be named whom nothing but <em>both</em> takes up. */
  private static final int NEAR = 2;

  private final Reading reading;

  PairRule(Reading reading) {
    this.reading = reading;
  }

  /**
   * Two that words mean.
   *
   * @param range the words
   * @param both whom they mean
   */
  record Pair(Range range, List<Referent> both) {}

  /**
   * The pair that a token opens, or null.
   *
   * @param border that the words do not go beyond
   * @param speaker who says it and cannot be one of them, or null
   */
  Pair at(int from, int border, Referent speaker) {
    int last = opener(from, border);
    if (last < 0) {
      return null;
    }
    Words words = reading.words();
    int head = last + 1;
    boolean noun = head < border && words.token(head).isNoun() && reading.names().at(head) == null;
    List<Referent> both = List.of();
    if (noun && (head + 1 >= border || !words.token(head + 1).isNoun())) {
      both = called(words.lower(head), from, speaker);
    } else if (words.lower(last).equals(BOTH) && endsAt(head, border)) {
      both = namedLast(from, speaker);
    }
    return both.isEmpty() ? null : new Pair(new Range(from, noun ? head + 1 : head), both);
  }

  /** The last token of <em>both</em> or <em>the two</em>; -1 where neither begins. */
  private int opener(int from, int border) {
    Words words = reading.words();
    String first = words.lower(from);
    if (OPENERS.contains(first)) {
      return from;
    }
    boolean two = first.equals("the") && from + 1 < border && words.lower(from + 1).equals("two");
    return two ? from + 1 : -1;
  }

  private boolean endsAt(int token, int border) {
    return token >= border || reading.words().tag(token).matches("VB[DZP]|MD|\\.|,");
  }

  private List<Referent> called(String noun, int token, Referent speaker) {
    if (COUNTRIES.contains(noun)) {
      return namedMost(token, speaker, Referent::isCountry);
    }
    List<Referent> sides =
        SIDES.contains(noun) ? namedMost(token, speaker, PairRule::acts) : List.of();
    return sides.stream().allMatch(Referent::isCountry) ? sides : List.of();
  }

  private List<Referent> namedLast(int token, Referent speaker) {
    Words words = reading.words();
    List<Referent> found = new ArrayList<>();
    for (Sighting sighting : reading.discourse().before(token)) {
      Referent who = sighting.referent();
      if (words.sentence(token) - words.sentence(sighting.token()) > NEAR) {
        break;
      }
      boolean fits = who != speaker && acts(who) && !found.contains(who);
      if (fits && (found.isEmpty() || type(found.get(0)) == type(who))) {
        found.add(who);
      }
      if (found.size() == 2) {
        return found;
      }
    }
    return List.of();
  }

  /** None where a third is named as often as the second. */
  private List<Referent> namedMost(int token, Referent speaker, Predicate<Referent> kind) {
    Map<Referent, Integer> counts = new LinkedHashMap<>();
    for (Sighting sighting : reading.discourse().before(token)) {
      if (sighting.referent() != speaker && kind.test(sighting.referent())) {
        counts.merge(sighting.referent(), 1, Integer::sum);
      }
    }
    List<Referent> ranked = new ArrayList<>(counts.keySet());
    ranked.sort(Comparator.comparing(counts::get, Comparator.reverseOrder()));
    boolean clear =
        ranked.size() == 2
            || (ranked.size() > 2 && counts.get(ranked.get(1)) > counts.get(ranked.get(2)));
    return clear ? List.copyOf(ranked.subList(0, 2)) : List.of();
  }

  /** Whether it has a name, and is no place but a country. */
  private static boolean acts(Referent who) {
    return who.cluster() != null && (who.isCountry() || !who.isPlace());
  }

  private static EntityType type(Referent who) {
    return who.cluster().type();
  }
}
