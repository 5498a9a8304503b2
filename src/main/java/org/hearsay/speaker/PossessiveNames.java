package org.hearsay.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.EntityType;

/**
 * Bodies whose names end as a possessive does, which engines cut: <em>Ashby's said</em>. Where one
 * is seen to act so, it is called so wherever it has that ending.
 */
final class PossessiveNames {
  private final Words words;
  private final Nouns nouns;

  PossessiveNames(Words words, Nouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** The same names in their order, those spelt with their ending. */
  List<Name> spelt(List<Name> names) {
    Set<String> acting = new HashSet<>();
    for (Name name : names) {
      boolean body = name.type() == EntityType.ORGANIZATION && !nouns.isParty(name.text());
      if (body && isActing(name.range())) {
        acting.add(name.text());
      }
    }
    return names.stream()
        .map(
            name ->
                acting.contains(name.text()) && words.isPossessor(name.range())
                    ? new Name(name.range(), name.text() + "'s", name.type(), name.known())
                    : name)
        .toList();
  }

  /** Whether a verb stands behind the ending, where nothing is that the body could have. */
  private boolean isActing(Range name) {
    int end = words.sentenceEnd(name.from());
    int next = name.to() + 1;
    if (next < end && words.tag(next).equals("RB")) {
      next++;
    }
    return words.isPossessor(name) && next < end && words.tag(next).matches("VB[DZ]|MD");
  }
}
