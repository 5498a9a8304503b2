package org.hearsay.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.EntityType;
import org.hearsay.model.Mention;

/**
 * Mends what an engine tags in a headline, which may write every word with a capital: <em>Lee |
 * Wades In</em>.
 */
final class HeadlineNames {
  private final Words words;
  private final Lexicon lexicon;

  /** What full names below the headline end with. */
  private final Set<String> families = new HashSet<>();

  HeadlineNames(Words words, Lexicon lexicon, List<Mention> mentions) {
    this.words = words;
    this.lexicon = lexicon;
    for (Mention mention : mentions) {
      Range range = mention.type() == EntityType.PERSON ? words.range(mention.span()) : null;
      if (range != null && range.size() > 1 && !words.isInHeadline(range.from())) {
        families.add(words.word(range.to() - 1));
      }
    }
  }

  /**
   * Whether what was tagged is a person, and the clause about him or her: <em>Lee | Makes Harbour
   * Announcement</em>; not <em>Lee Harbour | Trust</em>, which the article names again.
   */
  boolean isPerson(Range range, EntityType type) {
    int from = range.from();
    return type == EntityType.ORGANIZATION
        && isInTitle(from)
        && range.size() > 2
        && families.contains(words.word(from))
        && !words.isPossessor(new Range(from, from + 1))
        && !isNamedBelow(new Range(from, from + 2));
  }

  /** The name alone of a person. */
  Range cut(Range range) {
    int from = range.from();
    boolean longer = isInTitle(from) && range.size() > 2 && families.contains(words.word(from + 1));
    if (longer && isNamedBelow(new Range(from, from + 2))) {
      return new Range(from, from + 2);
    }
    boolean more =
        range.size() > 1
            && words.isInHeadline(from)
            && families.contains(words.word(from))
            && !families.contains(words.word(range.to() - 1));
    return more ? new Range(from, from + 1) : range;
  }

  /** <em>Bishop apologises</em>, where nobody is called Bishop. */
  boolean isOffice(Range range) {
    return range.size() == 1
        && words.isInHeadline(range.from())
        && !families.contains(words.word(range.from()))
        && lexicon.roles().of(words.word(range.from())) != null;
  }

  /** Whether a word stands in a headline, or in a first paragraph that is one sentence. */
  private boolean isInTitle(int token) {
    int end = words.sentenceEnd(0);
    return words.paragraph(token) == 0 && end < words.size() && words.paragraph(end) > 0;
  }

  /** Whether two words stand below the headline too. */
  private boolean isNamedBelow(Range name) {
    return IntStream.range(name.to(), words.size() - 1)
        .filter(i -> !isInTitle(i) && words.word(i).equals(words.word(name.from())))
        .anyMatch(i -> words.word(i + 1).equals(words.word(name.from() + 1)));
  }
}
