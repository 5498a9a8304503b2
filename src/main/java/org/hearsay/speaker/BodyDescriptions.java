package org.hearsay.speaker;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What an article calls bodies that it names: <em>Pellgate, a letting | company</em>; <em>the |
 * lender Arvika</em>; <em>Northwave is a | utility</em>; and the noun of the name itself.
 */
final class BodyDescriptions {
  private final Reading reading;

  private final Map<String, Set<Cluster>> byNoun = new HashMap<>();
  private final Set<Cluster> businesses = new LinkedHashSet<>();

  BodyDescriptions(Reading reading) {
    this.reading = reading;
    for (Cluster cluster : reading.names().all()) {
      if (mayBeCalled(cluster)) {
        cluster.names().forEach(name -> read(name.range(), cluster));
        readName(cluster);
      }
    }
  }

  /** Whatever the article calls by a noun in lower case. */
  Set<Cluster> called(String noun) {
    return byNoun.getOrDefault(noun, Set.of());
  }

  /** Whatever the article calls by a noun for a company. */
  Set<Cluster> businesses() {
    return businesses;
  }

  private boolean mayBeCalled(Cluster cluster) {
    return switch (cluster.type()) {
      case ORGANIZATION, OTHER -> true;
      case PERSON -> reading.maybeBody(reading.discourse().of(cluster));
      case COUNTRY, LOCATION, PROJECT -> false;
    };
  }

  /** <em>Ministry</em> of Justice, Harbour <em>Council</em>; not <em>House</em>, unless a body. */
  private void readName(Cluster cluster) {
    String core = cluster.name().toLowerCase(Locale.ROOT).split(" (?:of|for) ", 2)[0];
    String last = core.substring(core.lastIndexOf(' ') + 1);
    if (reading.lexicon().nouns().isBody(last) && !reading.lexicon().bodyNouns().isEveryday(last)) {
      add(last, cluster);
    }
  }

  private void read(Range name, Cluster cluster) {
    Words words = reading.words();
    int start = words.sentenceStart(name.from());
    int end = words.sentenceEnd(name.from());
    int behind = name.to();
    NounPhrase apposed = NounPhrase.apposed(words, behind);
    if (apposed != null) {
      addNoun(apposed.head(), cluster);
    }
    boolean equated =
        behind + 2 < end
            && words.lower(behind).matches("is|was")
            && words.lower(behind + 1).matches("an?|the");
    NounPhrase told = equated ? NounPhrase.opened(words, behind + 1, end) : null;
    if (told != null) {
      addNoun(told.head(), cluster);
    }
    int before = name.from() - 1;
    if (before >= start) {
      addNoun(before, cluster);
    }
    if (before > start && words.word(before).equals(",") && isOpening(start, before)) {
      addNoun(before - 1, cluster);
    }
  }

  /** Whether a sentence begins with one phrase up to a comma: <em>The vendor, | Camden</em>. */
  private boolean isOpening(int start, int comma) {
    Words words = reading.words();
    return words.lower(start).equals("the") && NounPhrase.startOf(words, comma - 1, start) == start;
  }

  private void addNoun(int token, Cluster cluster) {
    Words words = reading.words();
    String noun = words.lower(token);
    boolean body =
        reading.lexicon().nouns().isBody(noun)
            || reading.lexicon().bodyNouns().isBusiness(noun)
            || reading.lexicon().bodyNouns().isTrader(noun);
    if (body && words.tag(token).equals("NN") && reading.names().at(token) == null) {
      add(noun, cluster);
    }
  }

  private void add(String noun, Cluster cluster) {
    byNoun.computeIfAbsent(noun, any -> new LinkedHashSet<>()).add(cluster);
    if (reading.lexicon().bodyNouns().isBusiness(noun)) {
      businesses.add(cluster);
    }
  }
}
