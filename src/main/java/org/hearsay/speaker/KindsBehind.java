package org.hearsay.speaker;

import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.EntityType;

/**
 * Finds the noun behind the name of a body that says what it is: <em>the Likud | party</em>,
 * <em>the Reuters news | agency</em>, <em>the Hamas militant | group</em>.
 */
final class KindsBehind {
  private static final Set<String> MODIFIERS =
      Set.of(
          "advocacy",
          "aid",
          "armed",
          "budget",
          "campaign",
          "extremist",
          "guerrilla",
          "industry",
          "insurgent",
          "jihadist",
          "lobby",
          "media",
          "mercenary",
          "militant",
          "news",
          "opposition",
          "paramilitary",
          "press",
          "ratings",
          "rebel",
          "rights",
          "separatist",
          "terror",
          "terrorist",
          "trade");

  private final Words words;
  private final Lexicon lexicon;

  KindsBehind(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** The token of the noun; below 0 where none says so. */
  int of(Name name) {
    Range range = name.range();
    int end = words.sentenceEnd(range.from());
    int noun = range.to();
    while (noun + 1 < end && MODIFIERS.contains(words.lower(noun))) {
      noun++;
    }
    boolean kind =
        name.type() == EntityType.ORGANIZATION
            && range.from() > words.sentenceStart(range.from())
            && words.lower(range.from() - 1).equals("the")
            && noun < end
            && words.isLastNoun(noun)
            && isKind(name, words.word(noun), noun > range.to());
    return kind ? noun : -1;
  }

  /** Whether a noun stands behind a name of whatever kind as if it said what that is. */
  boolean isBehind(Name name, int noun) {
    return lexicon.bodyNouns().isNaming(words.lower(noun))
        && IntStream.range(name.range().to(), noun)
            .allMatch(i -> MODIFIERS.contains(words.lower(i)));
  }

  /** Not the agency of the UN, nor what only politics name: <em>the Socialist party</em>. */
  private boolean isKind(Name name, String noun, boolean modified) {
    boolean camp =
        lexicon.nouns().isParty(name.text()) || lexicon.roles().of(name.lastWord()) != null;
    return lexicon.bodyNouns().isNaming(noun)
        && !camp
        && (modified || !noun.equals("agency"))
        && (name.known() == null || lexicon.gazetteer().isCalled(name.known(), noun));
  }
}
