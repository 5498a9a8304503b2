package org.hearsay.speaker;

import org.hearsay.model.Attribution;

/** A later paragraph of a speech, and speech without any reporting words: the same speaker. */
final class ContinuationRule implements Rule {
  private static final double FLOATING = 0.7;
  private static final int NEAR = 3;

  private final Reading reading;

  ContinuationRule(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Finding apply(SourceMention mention) {
    Attribution attribution = mention.attribution();
    Integer before = attribution.continues();
    if (before != null && reading.earlier().get(before) != null) {
      return reading.earlier().get(before).after("continues", attribution.content().get(0));
    }
    if (mention.range() != null || attribution.kind() != Attribution.Kind.DIRECT) {
      return null;
    }
    Sighting last = reading.discourse().lastSpeaker();
    int here = reading.words().paragraph(mention.place());
    boolean near = last != null && Math.abs(here - reading.words().paragraph(last.token())) <= NEAR;
    return near
        ? Finding.by("floating", reading.span(last.token()), last.referent(), FLOATING)
        : null;
  }
}
