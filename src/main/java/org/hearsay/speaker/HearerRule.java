package org.hearsay.speaker;

import java.util.Objects;
import java.util.stream.IntStream;
import org.hearsay.model.Cue;

/**
 * Who only hears what is said: <em>the court heard that it rained</em>, <em>the jury was told</em>.
 * Somebody else said it whom the sentence does not name.
 */
final class HearerRule implements Rule {
  private static final double SURE = 0.8;

  private final Reading reading;

  HearerRule(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Finding apply(SourceMention mention) {
    if (mention.range() == null) {
      return null;
    }
    Words words = reading.words();
    Cue cue = mention.attribution().cue();
    boolean hears = cue.lemma() != null && isHearing(cue, words);
    return hears && reading.lexicon().bodyNouns().isHearer(mention.phrase().head(words))
        ? Finding.by(
            "hearer", reading.span(mention.range()), Referent.unnamed(Gender.UNKNOWN), SURE)
        : null;
  }

  private static boolean isHearing(Cue cue, Words words) {
    boolean passive =
        cue.lemma().equals("tell")
            && cue.spans().stream()
                .map(words::range)
                .filter(Objects::nonNull)
                .flatMapToInt(range -> IntStream.range(range.from(), range.to()))
                .anyMatch(i -> words.lower(i).matches("is|are|was|were|be|been|being"));
    return cue.lemma().equals("hear") || passive;
  }
}
