package org.hearsay.speaker;

import java.util.Comparator;

/**
 * Questions and answers set as <em>Q:</em> and <em>A:</em>: who answers is whom the words before
 * them name most often; who asks is never named.
 */
final class InterviewRule implements Rule {
  private static final double SURE = 0.9;

  private final Reading reading;
  private int opening = -1;

  InterviewRule(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Finding apply(SourceMention mention) {
    if (mention.range() == null || !isLabel(mention.range())) {
      return null;
    }
    opening = opening < 0 ? mention.range().from() : opening;
    boolean answers = reading.words().lower(mention.range().from()).startsWith("a");
    Cluster answering = answers ? mostNamedBefore(opening) : null;
    return Finding.by(
        "interview",
        reading.span(mention.range()),
        answering == null ? Referent.unnamed(Gender.UNKNOWN) : reading.discourse().of(answering),
        SURE);
  }

  private boolean isLabel(Range range) {
    Words words = reading.words();
    int from = range.from();
    return range.size() == 1
        && words.opensSentence(from)
        && from + 1 < words.size()
        && words.word(from + 1).equals(":")
        && words.lower(from).matches("q|a|question|answer");
  }

  private Cluster mostNamedBefore(int token) {
    return reading.names().all().stream()
        .filter(Cluster::isPerson)
        .filter(cluster -> cluster.first() < token)
        .max(
            Comparator.comparingLong(
                    (Cluster cluster) ->
                        cluster.names().stream().filter(n -> n.range().from() < token).count())
                .thenComparing(Comparator.comparingInt(Cluster::first).reversed()))
        .orElse(null);
  }
}
