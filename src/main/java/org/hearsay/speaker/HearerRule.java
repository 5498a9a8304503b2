package org.hearsay.speaker;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hearsay.model.Cue;

/**
 * Who only hears what is said: <em>the court heard that it rained</em>, <em>the jury was told</em>,
 * <em>Residents told to leave</em>. Somebody else said it whom the sentence does not name.
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
    boolean hearer =
        "hear".equals(cue.lemma())
            ? reading.lexicon().bodyNouns().isHearer(mention.phrase().head(words))
            : "tell".equals(cue.lemma()) && isTold(mention.range(), tokens(cue));
    return hearer
        ? Finding.by(
            "hearer", reading.span(mention.range()), Referent.unnamed(Gender.UNKNOWN), SURE)
        : null;
  }

  private List<Integer> tokens(Cue cue) {
    return cue.spans().stream()
        .map(reading.words()::range)
        .filter(Objects::nonNull)
        .flatMapToInt(range -> IntStream.range(range.from(), range.to()))
        .boxed()
        .toList();
  }

  /** <em>The jury was | told</em>; in a headline <em>Residents | told | to leave</em>. */
  private boolean isTold(Range source, List<Integer> cue) {
    Words words = reading.words();
    boolean before = source.to() <= cue.get(0);
    boolean passive = cue.stream().anyMatch(i -> words.token(i).lemma().equals("be"));
    if (!before || passive || cue.size() > 1 || cue.get(0) != source.to()) {
      return before && passive;
    }
    int next = source.to() + 1;
    boolean ends = next >= words.sentenceEnd(source.to());
    return words.lower(source.to()).equals("told")
        && words.isInHeadline(source.from())
        && (ends || words.lower(next).equals("to"));
  }
}
