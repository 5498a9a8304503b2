package org.hearsay.speaker;

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
            : "tell".equals(cue.lemma()) && isTold(mention.range(), cue);
    return hearer
        ? Finding.by(
            "hearer", reading.span(mention.range()), Referent.unnamed(Gender.UNKNOWN), SURE)
        : null;
  }

  /** <em>The jury was | told</em>; in a headline <em>Residents | told | to leave</em>. */
  private boolean isTold(Range source, Cue cue) {
    Words words = reading.words();
    int[] told = words.in(cue.spans()).toArray();
    if (source.to() > told[0]) {
      return false;
    }
    boolean passive = IntStream.of(told).noneMatch(i -> words.lower(i).equals("telling"));
    if (passive && IntStream.of(told).anyMatch(i -> words.token(i).lemma().equals("be"))) {
      return true;
    }
    if (told.length > 1 || told[0] != source.to()) {
      return false;
    }
    int next = source.to() + 1;
    boolean ends = next >= words.sentenceEnd(source.to());
    return words.lower(source.to()).equals("told")
        && words.isInHeadline(source.from())
        && (ends || words.lower(next).equals("to"));
  }
}
