package org.hearsay.speaker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Two countries that are meant together: <em>both countries</em>, <em>either capital</em>, <em>the
 * two governments</em>, where the article has named two alone.
 */
final class PairRule {
  private static final Set<String> OPENERS = Set.of("both", "either", "neither");

  private final Reading reading;

  PairRule(Reading reading) {
    this.reading = reading;
  }

  /**
   * The pair that a token opens, or null.
   *
   * @param border that the words do not go beyond
   * @param speaker who says it and cannot be one of them, or null
   */
  NounMentions.Meant at(int from, int border, Referent speaker) {
    int last = opener(from, border);
    if (last < 0) {
      return null;
    }
    Words words = reading.words();
    int head = last + 1;
    boolean noun =
        head < border
            && reading.lexicon().bodyNouns().isPaired(words.lower(head))
            && (head + 1 >= border || !words.token(head + 1).isNoun());
    List<Referent> both = noun ? countries(from, speaker) : List.of();
    return both.isEmpty() ? null : new NounMentions.Meant(new Range(from, head + 1), both);
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

  /** The countries named before; none where these are not two. */
  private List<Referent> countries(int token, Referent speaker) {
    Set<Referent> found = new LinkedHashSet<>();
    for (Sighting sighting : reading.discourse().before(token)) {
      if (sighting.referent() != speaker && sighting.referent().isCountry()) {
        found.add(sighting.referent());
      }
    }
    return found.size() == 2 ? List.copyOf(found) : List.of();
  }
}
