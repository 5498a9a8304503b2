package org.hearsay.speaker;

import java.util.Locale;

/** What words of names tell, and which capital words are no names: list {@code name-words.tsv}. */
final class NameWords {
  private enum Kind {
    PARTICLE,
    REGAL,
    LESSER,
    KIN,
    LETTERS,
    CALENDAR,
    PLAIN,
    HOUSE,
    PAPER,
    SHARED,
    NARROWS_COUNTRY,
    OF_TOWN,
    OPENS_PLACE,
    ENDS_PLACE
  }

  private final WordKinds<Kind> words = new WordKinds<>("name-words.tsv", 1, Kind.class);

  /** <em>van</em>, <em>bin</em>; as written. */
  boolean isParticle(String word) {
    return words.is(word, Kind.PARTICLE);
  }

  /** Whether before a title it makes another of it: <em>the shadow chancellor</em>. */
  boolean isLesser(String lower) {
    return words.is(lower, Kind.LESSER);
  }

  /** <em>Pope</em>, <em>King</em>: what may stand for a name. */
  boolean isRegal(String word) {
    return words.is(word.toLowerCase(Locale.ROOT), Kind.REGAL);
  }

  /** <em>Mum</em>, who is somebody else in every mouth. */
  boolean isKin(String lower) {
    return words.is(lower, Kind.KIN);
  }

  /** Whether letters for an honour, office or degree stand behind a name: <em>KC</em>. */
  boolean areLetters(String word) {
    return words.is(word, Kind.LETTERS);
  }

  /** Whether a word names a day of the week or a month: <em>tuesday</em>. */
  boolean isDay(String lower) {
    return words.is(lower, Kind.CALENDAR);
  }

  /** As {@link #isDay}, or several: <em>tuesdays</em>. */
  boolean isDays(String lower) {
    return isDay(lower) || (lower.endsWith("s") && isDay(lower.substring(0, lower.length() - 1)));
  }

  /** Whether a word is written with a capital although it names nothing: <em>christmas</em>. */
  boolean isPlain(String lower) {
    return words.is(lower, Kind.PLAIN);
  }

  /** Whether the name of a body ends so that is called after a place: <em>Harwell Museum</em>. */
  boolean endsHouse(String word) {
    return words.is(word, Kind.HOUSE);
  }

  /** <em>Harwell Gazette</em>. */
  boolean endsPaper(String word) {
    return words.is(word, Kind.PAPER);
  }

  /** Whether something has for a name what others' end in: <em>the Times</em>, the paper. */
  boolean isShared(String word) {
    return words.is(word, Kind.SHARED);
  }

  /** <em>Nazi</em> Germany, <em>New</em> England. */
  boolean narrowsCountry(String word) {
    return words.is(word, Kind.NARROWS_COUNTRY);
  }

  /** London <em>mayor</em>, London <em>commuters</em>. */
  boolean isOfTown(String lower) {
    return words.is(lower, Kind.OF_TOWN);
  }

  /** <em>Port</em> Sellick. */
  boolean opensPlace(String word) {
    return words.is(word, Kind.OPENS_PLACE);
  }

  /** Quarry <em>Road</em>. */
  boolean endsPlace(String word) {
    return words.is(word, Kind.ENDS_PLACE);
  }
}
