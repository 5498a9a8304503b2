package org.hearsay.speaker;

import java.util.Set;
import org.hearsay.model.EntityType;

/**
 * Tells by the words around a name, or by its own, that it is a place's: <em>in Kestrel</em>,
 * <em>the Emir of Kestrel</em>, <em>Quarry Road</em>.
 */
final class PlaceSigns {
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "near", "outside", "around", "across", "at", "throughout", "inside");

  private final Words words;
  private final Lexicon lexicon;

  PlaceSigns(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Whether what stands behind a word is where something is: <em>throughout</em>. */
  static boolean isPreposition(String lower) {
    return PREPOSITIONS.contains(lower);
  }

  /** <em>In Kestrel</em>, which is then a place, whatever <em>Kestrel Gas</em> is. */
  boolean isBehindPreposition(Name name) {
    int from = name.range().from();
    return name.type() == EntityType.LOCATION
        && !words.opensSentence(from)
        && (PREPOSITIONS.contains(words.lower(from - 1)) || words.lower(from - 1).equals("of"));
  }

  /** A single word behind <em>in</em> or <em>the Emir of</em>, tagged as a person. */
  boolean tell(Name name) {
    int from = name.range().from();
    return name.isPerson()
        && name.range().size() == 1
        && !words.opensSentence(from)
        && (words.lower(from - 1).equals("in") || isSeat(from - 1))
        && !lexicon.givenNames().isListed(name.text());
  }

  /** <em>Emir | of</em>, <em>Bishop | of</em>. */
  private boolean isSeat(int link) {
    Role role =
        words.lower(link).equals("of") && !words.opensSentence(link)
            ? lexicon.roles().of(words.word(link - 1))
            : null;
    return role != null
        && !role.plural()
        && (role.classes().contains("head-of-state")
            || role.noun().matches("archbishop|bishop|governor|mayor|patriarch"));
  }

  /** <em>Port Sellick</em>, <em>Quarry Road</em>, which the engine took for a person. */
  boolean isPlaceByName(Name name) {
    return name.isPerson()
        && name.range().size() == 2
        && !lexicon.givenNames().isKnown(name.firstWord())
        && (lexicon.nameWords().opensPlace(name.firstWord())
            || lexicon.nameWords().endsPlace(name.lastWord()));
  }
}
