package org.hearsay.speaker;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.EntityType;

/**
 * <em>The tunnel</em> is the undertaking whose name ends so: the Harbour Tunnel. Only where one
 * alone in the article has such a name.
 */
final class UndertakingNounRule implements Rule {
  private static final double SURE = 0.85;

  private final Reading reading;
  private final Map<String, Cluster> byLastWord = new HashMap<>();

  UndertakingNounRule(Reading reading) {
    this.reading = reading;
    for (Cluster cluster : reading.names().all()) {
      if (cluster.type() == EntityType.PROJECT) {
        String last = Name.lastWord(cluster.name()).toLowerCase(Locale.ROOT);
        // A word that ends two names tells neither.
        byLastWord.put(last, byLastWord.containsKey(last) ? null : cluster);
      }
    }
  }

  @Override
  public Finding apply(SourceMention mention) {
    NounPhrase phrase = mention.phrase();
    if (phrase == null || phrase.head() != mention.range().from() + 1) {
      return null;
    }
    Cluster cluster = byLastWord.get(reading.words().lower(phrase.head()));
    return cluster == null
        ? null
        : Finding.by(
            "undertaking", reading.span(mention.range()), reading.discourse().of(cluster), SURE);
  }
}
