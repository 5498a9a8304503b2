package org.hearsay.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads titles and affiliations around the names of persons: <em>Norway's fisheries minister,
 * X</em>; <em>US Secretary of State X</em>; <em>X, an analyst at Y</em>; <em>X of the Y</em>.
 */
final class Descriptions {
  private static final Set<String> REPORTING =
      Set.of("say", "tell", "add", "note", "explain", "stress", "announce", "warn", "write");

  private final Words words;
  private final Names names;
  private final TitleReader reader;
  private final Map<Cluster, Persona> personas = new HashMap<>();

  Descriptions(Words words, Names names, Lexicon lexicon) {
    this.words = words;
    this.names = names;
    this.reader = new TitleReader(words, names, lexicon);
    for (Cluster cluster : names.all()) {
      if (cluster.isPerson()) {
        Persona persona = new Persona();
        persona.addGender(cluster.gender());
        personas.put(cluster, persona);
        cluster.names().forEach(name -> read(name.range(), persona));
      }
    }
  }

  /** What is said of a person. */
  Persona of(Cluster person) {
    return personas.get(person);
  }

  private void read(Range name, Persona persona) {
    int before = name.from();
    if (!words.opensSentence(before)) {
      Range premodifiers = premodifiers(before);
      if (premodifiers != null) {
        reader.read(premodifiers, persona);
      }
      Range apposition = appositionBefore(before);
      if (apposition != null) {
        reader.read(apposition, persona);
      }
    }
    int end = words.sentenceEnd(before);
    int after = name.to();
    if (after + 1 < end && words.word(after).equals(",")) {
      int stop = after + 1;
      while (stop < end && isInPhrase(stop)) {
        stop++;
      }
      if (stop > after + 1 && !names.isPersonAt(after + 1)) {
        reader.read(new Range(after + 1, stop), persona);
      }
    }
    if (after + 1 < end && Set.of("of", "from", "at").contains(words.word(after))) {
      reader.readAffiliation(after, persona);
    }
  }

  /** The words right before a name that may be a title. */
  private Range premodifiers(int name) {
    int from = name;
    int start = words.sentenceStart(name);
    while (from > start && isInPhrase(from - 1) && !names.isPersonAt(from - 1)) {
      from--;
    }
    while (from < name && words.tag(from).equals("IN")) {
      from++;
    }
    return from < name ? new Range(from, name) : null;
  }

  /** A phrase that a comma divides from the name behind it, where a clause begins with it. */
  private Range appositionBefore(int name) {
    int start = words.sentenceStart(name);
    if (name - 2 < start || !words.word(name - 1).equals(",")) {
      return null;
    }
    int from = name - 1;
    while (from > start
        && (isInPhrase(from - 1) || isBracket(from - 1))
        && !names.isPersonAt(from - 1)) {
      from--;
    }
    boolean opens =
        from == start
            || words.word(from - 1).matches("[,\"“”]|''|``|and|but|that|as")
            || REPORTING.contains(words.token(from - 1).lemma());
    boolean phrase = from < name - 1 && !words.tag(from).matches("IN|TO|CC");
    return opens && phrase ? new Range(from, name - 1) : null;
  }

  private boolean isBracket(int token) {
    return words.tag(token).matches("-[LR]RB-");
  }

  private boolean isInPhrase(int token) {
    return words.tag(token).matches("NN.*|JJ.*|DT|PRP\\$|POS|CD|HYPH|VBN")
        || words.word(token).matches("of|for|at|in|and|-|–|&")
        || names.at(token) != null;
  }
}
