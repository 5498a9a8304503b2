package org.hearsay.speaker;

/** <em>The former</em> and <em>the latter</em>: of the two persons named last. */
final class OneOfTwoRule implements Rule {
  private static final double SURE = 0.85;

  private final Reading reading;

  OneOfTwoRule(Reading reading) {
    this.reading = reading;
  }

  /** Whether a phrase is one that this rule alone can tell. */
  boolean decides(NounPhrase phrase) {
    return phrase.isDefinite() && phrase.head(reading.words()).matches("latter|former");
  }

  @Override
  public Finding apply(SourceMention mention) {
    if (mention.range() == null || !decides(mention.phrase())) {
      return null;
    }
    boolean latter = mention.phrase().head(reading.words()).equals("latter");
    Cluster last = lastNamed(mention.place(), null);
    Cluster first = last == null ? null : lastNamed(mention.place(), last);
    Cluster found = latter || first == null ? last : first;
    return found == null
        ? null
        : Finding.by(
            "one-of-two", reading.span(mention.range()), reading.discourse().of(found), SURE);
  }

  /** Who but one was named last before a token; null if nobody was. */
  private Cluster lastNamed(int token, Cluster but) {
    Cluster last = null;
    for (Cluster cluster : reading.names().all()) {
      boolean named = cluster.isPerson() && cluster != but && cluster.lastBefore(token) != null;
      if (named && (last == null || cluster.isNearer(last, token))) {
        last = cluster;
      }
    }
    return last;
  }
}
