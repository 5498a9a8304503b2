package org.hearsay.speaker;

import java.util.Map;

/**
 * Chooses among the persons whom a noun fits: by how well, by the words before it, by how long ago
 * each was named, and who spoke last.
 */
final class PersonChoice {
  private static final double DISTANCE = -0.1;
  private static final int FAR = 8;
  private static final double LAST_SPEAKER = 1.2;
  private static final double LATER = -1.5;
  private static final double LEAST = 0.8;

  /** So that confidence is the share that was right on the development gold, with some caution. */
  private static final double MOST_SURE = 0.97;

  private static final double BASE = 0.62;
  private static final double POINTS = 10;

  private final Reading reading;
  private final Words words;
  private final Qualifiers qualifiers;

  PersonChoice(Reading reading, Qualifiers qualifiers) {
    this.reading = reading;
    this.words = reading.words();
    this.qualifiers = qualifiers;
  }

  /**
   * Whom a noun is taken for.
   *
   * @param score how much speaks for it, above {@value #LEAST}
   * @param finding the same as the rules tell it
   */
  record Chosen(Cluster person, double score, Finding finding) {}

  /**
   * The best, or null where too little speaks for anybody.
   *
   * @param grades of each, as {@link PersonFit} gives them; of two with one score the first is
   *     taken
   */
  Chosen best(Map<Cluster, Double> grades, PersonNoun noun) {
    Ranking ranking = new Ranking();
    Cluster best = null;
    double top = LEAST;
    for (Map.Entry<Cluster, Double> entry : grades.entrySet()) {
      double score = score(entry.getKey(), noun, entry.getValue());
      if (score > LEAST) {
        ranking.add(reading.discourse().of(entry.getKey()), score);
      }
      if (score > top) {
        top = score;
        best = entry.getKey();
      }
    }
    return best == null ? null : new Chosen(best, top, finding(best, top, ranking, noun));
  }

  private Finding finding(Cluster best, double score, Ranking ranking, PersonNoun noun) {
    Name before = best.lastBefore(noun.place());
    Name name = before == null ? best.names().iterator().next() : before;
    double confidence = Math.min(MOST_SURE, BASE + score / POINTS);
    Referent referent = reading.discourse().of(best);
    return Finding.by("antecedent", reading.span(name.range()), referent, confidence)
        .with(ranking.rivals(referent, confidence))
        .after("nominal", reading.span(noun.phrase().head()));
  }

  private double score(Cluster person, PersonNoun noun, double grade) {
    Name before = person.lastBefore(noun.place());
    if (before == null) {
      return scoreOfLater(person, noun, grade);
    }
    int distance = words.sentence(noun.place()) - words.sentence(before.range().from());
    return grade
        + qualifiers.weight(reading.descriptions().of(person), noun)
        + DISTANCE * Math.min(distance, FAR)
        + (reading.discourse().spokeLast(person) ? LAST_SPEAKER : 0);
  }

  /**
   * Somebody named only later: a headline says <em>minister</em> of such a one, other sentences
   * seldom do, and nobody who is quoted there.
   */
  private double scoreOfLater(Cluster person, PersonNoun noun, double grade) {
    boolean headline = words.isInHeadline(noun.place());
    boolean quoted = !headline && reading.isSaid(noun.mention());
    if (quoted || grade < (headline ? PersonFit.COVERED : PersonFit.EXACT)) {
      return Double.NEGATIVE_INFINITY;
    }
    int ahead = words.sentence(person.first()) - words.sentence(noun.place());
    double near = grade + (headline ? 0 : LATER) + DISTANCE * Math.min(ahead, FAR);
    return headline ? near : near + qualifiers.weight(reading.descriptions().of(person), noun);
  }
}
