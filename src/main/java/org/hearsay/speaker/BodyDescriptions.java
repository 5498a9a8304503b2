package org.hearsay.speaker;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.speaker.Appositions.Apposition;

/**
 * Whatever an article may call by a noun for a body: <em>Pellgate, a letting | company</em>;
 * <em>the | lender Arvika</em>; <em>Northwave is a | utility</em>; and by the noun of the name
 * itself. Unlike {@link BodyKinds} it takes in names of an unknown kind, what only seems a person,
 * and nouns that persons may be too.
 */
final class BodyDescriptions {
  private final Reading reading;
  private final Nouns nouns;
  private final BodyNouns bodyNouns;
  private final Appositions appositions;
  private final Map<String, Set<Cluster>> byNoun = new HashMap<>();
  private final Set<Cluster> businesses = new LinkedHashSet<>();

  BodyDescriptions(Reading reading) {
    this.reading = reading;
    this.nouns = reading.lexicon().nouns();
    this.bodyNouns = reading.lexicon().bodyNouns();
    this.appositions = new Appositions(reading.words());
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
    String last = BodyKinds.last(cluster.name());
    if (nouns.isBody(last) && !bodyNouns.isEveryday(last)) {
      add(last, cluster);
    }
  }

  private void read(Range name, Cluster cluster) {
    for (Apposition said : appositions.of(name)) {
      if (said.way() != Appositions.Way.BEFORE_COMMA || isOpening(said.noun())) {
        addNoun(said.noun(), cluster);
      }
    }
  }

  /** Whether one phrase reaches from the start of a sentence to its noun: <em>The | vendor</em>. */
  private boolean isOpening(int noun) {
    Words words = reading.words();
    int start = words.sentenceStart(noun);
    return words.lower(start).equals("the") && NounPhrase.startOf(words, noun, start) == start;
  }

  private void addNoun(int token, Cluster cluster) {
    Words words = reading.words();
    String noun = words.lower(token);
    boolean body = nouns.isBody(noun) || bodyNouns.isBusiness(noun) || bodyNouns.isTrader(noun);
    if (body && words.tag(token).equals("NN") && reading.names().at(token) == null) {
      add(noun, cluster);
    }
  }

  private void add(String noun, Cluster cluster) {
    byNoun.computeIfAbsent(noun, any -> new LinkedHashSet<>()).add(cluster);
    if (bodyNouns.isBusiness(noun)) {
      businesses.add(cluster);
    }
  }
}
