package org.hearsay.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.EntityType;
import org.hearsay.speaker.Appositions.Apposition;

/**
 * What kind of body each organisation is beyond doubt, by its name and by what the article calls
 * it: <em>the Seafarers' Union</em>; <em>the campaign group Open Fields</em>; <em>Clear Water, a
 * charity in Leeds</em>. Of a name that nobody knows {@link BodyDescriptions} tells more, less
 * surely.
 */
final class BodyKinds {
  private final Words words;
  private final Names names;
  private final Nouns nouns;
  private final BodyNouns bodyNouns;
  private final Gazetteer gazetteer;
  private final Appositions appositions;
  private final KindsBehind behind;
  private final Map<Cluster, Set<String>> called = new HashMap<>();

  BodyKinds(Reading reading) {
    this.words = reading.words();
    this.names = reading.names();
    this.nouns = reading.lexicon().nouns();
    this.bodyNouns = reading.lexicon().bodyNouns();
    this.gazetteer = reading.lexicon().gazetteer();
    this.behind = new KindsBehind(words, reading.lexicon());
    this.appositions = new Appositions(words);
    for (Cluster cluster : names.all()) {
      if (cluster.type() == EntityType.ORGANIZATION) {
        Set<String> kinds = new HashSet<>();
        cluster.names().forEach(name -> read(name, kinds));
        called.put(cluster, kinds);
      }
    }
  }

  private void read(Name name, Set<String> kinds) {
    int noun = behind.of(name);
    if (noun >= 0) {
      kinds.add(lemma(noun));
    }
    for (Apposition said : appositions.of(name.range())) {
      if (appositions.isWhole(said) && isKind(said.noun())) {
        kinds.add(lemma(said.noun()));
      }
    }
  }

  private boolean isKind(int noun) {
    return !words.isCapital(noun) && names.at(noun) == null && nouns.isBody(lemma(noun));
  }

  private String lemma(int token) {
    return words.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  /** Whether a noun for a body is what the article or a list calls one, or its name ends in. */
  boolean isCalled(Cluster body, String noun) {
    return called.getOrDefault(body, Set.of()).stream()
            .anyMatch(kind -> kind.equals(noun) || areBothPress(kind, noun))
        || fullNames(body).anyMatch(name -> isKind(kind(name), noun))
        || body.variants().stream()
            .anyMatch(name -> name.known() != null && gazetteer.isCalled(name.known(), noun));
  }

  /** <em>The newspaper X</em>, later called <em>the daily</em>. */
  private boolean areBothPress(String kind, String noun) {
    return bodyNouns.isPress(kind) && bodyNouns.isPress(noun);
  }

  private boolean isKind(String kind, String noun) {
    return Spelling.same(kind, noun) || (noun.equals("force") && bodyNouns.isPolice(kind));
  }

  /**
   * Whether a name has a noun somewhere and says itself no more than that it is a group: <em>the
   * bank</em> of the Harbour Bank Group.
   */
  boolean mayBeCalled(Cluster body, String noun) {
    String kind = kind(body.name());
    return body.isNamedBy(noun) && (kind.isEmpty() || bodyNouns.isVague(kind));
  }

  /** Whether a name says that a body watches or rules others: <em>the FBI</em>, a bureau. */
  boolean isAuthority(Cluster body) {
    return fullNames(body).anyMatch(name -> bodyNouns.isAuthority(kind(name)));
  }

  /** Whether a body is the central bank of a country. */
  boolean isCentralBank(Cluster body) {
    return fullNames(body).anyMatch(nouns::isCentralBank);
  }

  /** Whether a body is the central bank of this country. */
  boolean isCentralBank(Cluster body, Cluster country) {
    return isCentralBank(body)
        && fullNames(country)
            .anyMatch(home -> fullNames(body).anyMatch(name -> nouns.isCentralBankOf(name, home)));
  }

  private static Stream<String> fullNames(Cluster body) {
    return body.variants().stream()
        .map(name -> name.known() == null ? name.text() : name.known().name());
  }

  /** Whether an article calls a body something that no business is: <em>the union Lumo</em>. */
  boolean isNoBusiness(Cluster body) {
    return called.getOrDefault(body, Set.of()).stream().anyMatch(bodyNouns::isNoBusiness);
  }

  /**
   * Whether a body is a company by its name, or an article calls it something, and nothing that has
   * to do with the news.
   */
  boolean isNoPress(Cluster body) {
    Set<String> kinds = called.getOrDefault(body, Set.of());
    return isCompany(body.name())
        || (!kinds.isEmpty() && kinds.stream().noneMatch(bodyNouns::isPress));
  }

  /** Whether a name is a company's by its last word: <em>Zentrix Holdings</em>. */
  boolean isCompany(String name) {
    return nouns.endsCompany(last(name));
  }

  /** The last noun for a body in a name before <em>of</em> or <em>for</em>; empty without one. */
  String kind(String name) {
    String kind = "";
    for (String part : parts(name)) {
      kind = nouns.isBody(part) ? part : kind;
    }
    return kind;
  }

  /** The last word of a name before <em>of</em> or <em>for</em>, in lower case. */
  static String last(String name) {
    String[] parts = parts(name);
    return parts[parts.length - 1];
  }

  private static String[] parts(String name) {
    return name.toLowerCase(Locale.ROOT).split(" (?:of|for) .*| ");
  }
}
