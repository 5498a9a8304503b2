package org.hearsay.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.EntityType;

/**
 * What kind of body each named one is, by its name and by what the article calls it: <em>the
 * Seafarers' Union</em>; <em>the campaign group Open Fields</em>; <em>Clear Water, a charity in
 * Leeds</em>.
 */
final class BodyKinds {
  private final Words words;
  private final Names names;
  private final Nouns nouns;
  private final BodyNouns bodyNouns;
  private final Map<Cluster, Set<String>> called = new HashMap<>();

  BodyKinds(Reading reading) {
    this.words = reading.words();
    this.names = reading.names();
    this.nouns = reading.lexicon().nouns();
    this.bodyNouns = reading.lexicon().bodyNouns();
    for (Cluster cluster : names.all()) {
      if (cluster.type() == EntityType.ORGANIZATION) {
        Set<String> kinds = new HashSet<>();
        cluster.names().forEach(name -> read(name.range(), kinds));
        called.put(cluster, kinds);
      }
    }
  }

  private void read(Range name, Set<String> kinds) {
    int start = words.sentenceStart(name.from());
    int before = name.from() - 1;
    boolean comma = before > start && words.word(before).equals(",");
    int noun = comma ? before - 1 : before;
    if (noun >= start && isKind(noun) && (!comma || closes(name.to()))) {
      kinds.add(lemma(noun));
    }
    NounPhrase phrase = name.to() < words.size() ? NounPhrase.apposed(words, name.to()) : null;
    if (phrase != null && isKind(phrase.head()) && closes(phrase.tail())) {
      kinds.add(lemma(phrase.head()));
    }
  }

  private boolean isKind(int noun) {
    return !words.isCapital(noun) && names.at(noun) == null && nouns.isBody(lemma(noun));
  }

  private boolean closes(int token) {
    return token >= words.size() || words.tag(token).matches("[,.:]|-RRB-|IN|W.*|''");
  }

  private String lemma(int token) {
    return words.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  /** Whether a noun for a body is what the article calls one, or what its name ends in. */
  boolean isCalled(Cluster body, String noun) {
    return called.getOrDefault(body, Set.of()).contains(noun)
        || Spelling.same(kind(body.name()), noun);
  }

  /**
   * Whether a name has a noun somewhere and says itself no more than that it is a group: <em>the
   * bank</em> of the Harbour Bank Group.
   */
  boolean mayBeCalled(Cluster body, String noun) {
    String kind = kind(body.name());
    return body.isNamedBy(noun) && (kind.isEmpty() || bodyNouns.isVague(kind));
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
  String last(String name) {
    String[] parts = parts(name);
    return parts[parts.length - 1];
  }

  private static String[] parts(String name) {
    return name.toLowerCase(Locale.ROOT).split(" (?:of|for) .*| ");
  }
}
