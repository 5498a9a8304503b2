package org.hearsay.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.EntityType;

/**
 * Countries with their people and capitals, and well-known bodies and undertakings with their short
 * forms: lists {@code countries.tsv} and {@code bodies.tsv}. Matches whole tokens, as written.
 */
final class Gazetteer {
  private static final int MAX_TOKENS = 8;

  private final Map<String, Known> phrases = new HashMap<>();
  private final Map<String, Set<String>> nouns = new HashMap<>();

  /** Phrases of a single word, which two do not make: <em>To go</em>. */
  private final Set<String> wordsAlone = new HashSet<>();

  Gazetteer() {
    for (String[] row : Table.rows("countries.tsv")) {
      put(row[0], new Known(row[0], EntityType.COUNTRY, Sense.NAME));
      add(row, 1, EntityType.COUNTRY, Sense.NAME);
      add(row, 2, EntityType.COUNTRY, Sense.DEMONYM);
      add(row, 3, EntityType.COUNTRY, Sense.CAPITAL);
    }
    for (String[] row : Table.rows("bodies.tsv")) {
      EntityType type = EntityType.valueOf(row[1].toUpperCase(Locale.ROOT));
      put(row[0], new Known(row[0], type, Sense.NAME));
      add(row, 2, type, Sense.NAME);
      nouns.put(row[0], Set.copyOf(Table.parts(row, 3)));
    }
    put("Brussels", new Known("European Union", EntityType.ORGANIZATION, Sense.CAPITAL));
  }

  private void add(String[] row, int column, EntityType type, Sense sense) {
    for (String phrase : Table.parts(row, column)) {
      put(phrase, new Known(row[0], type, sense));
    }
  }

  private void put(String phrase, Known known) {
    String key = phrase.replace(" ", "").replace('’', '\'');
    phrases.putIfAbsent(key, known);
    if (phrase.chars().allMatch(Character::isLetter)) {
      wordsAlone.add(key);
    }
  }

  /** What stands at token {@code from}: the longest phrase that is listed; null if none is. */
  Found find(Words words, int from) {
    if (!words.isCapital(from)) {
      return null;
    }
    StringBuilder key = new StringBuilder();
    Found found = null;
    int end = Math.min(from + MAX_TOKENS, words.sentenceEnd(from));
    for (int i = from; i < end; i++) {
      key.append(words.word(i).replace('’', '\''));
      Known known = phrases.get(key.toString());
      if (known != null && (i == from || !wordsAlone.contains(key.toString()))) {
        found = new Found(new Range(from, i + 1), known);
      }
    }
    return found;
  }

  /** What a word is listed for; null for none. */
  Known known(String word) {
    return phrases.get(word);
  }

  /** Whether a noun takes up a body although no word of its name is one: <em>EU … the bloc</em>. */
  boolean isCalled(Known body, String noun) {
    return nouns.getOrDefault(body.name(), Set.of()).contains(noun);
  }

  /** Whether words are for one of a people, and not for all of them: <em>South African</em>. */
  boolean isOneOfPeople(String words) {
    return isPeople(words) && isPeople(words + "s");
  }

  private boolean isPeople(String word) {
    Known known = phrases.get(word.replace(" ", ""));
    return known != null && known.sense() == Sense.DEMONYM;
  }

  /** How a phrase means its entity. */
  enum Sense {
    NAME,
    /** By its people or as an adjective: <em>Russian</em>. */
    DEMONYM,
    /** By the seat of its government: <em>Moscow</em>. */
    CAPITAL
  }

  /**
   * An entity of the lists.
   *
   * @param name its usual name
   * @param sense how the phrase at hand means it
   */
  record Known(String name, EntityType type, Sense sense) {}

  /** A listed phrase in an article. */
  record Found(Range range, Known known) {}
}
