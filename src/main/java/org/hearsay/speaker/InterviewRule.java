package org.hearsay.speaker;

/**
 * Questions and answers set as <em>Q:</em> and <em>A:</em>, or <em>Q.</em> and <em>A.</em>: who
 * answers is whom the words before them name most often, where one of the answers says <em>I</em>;
 * who asks is never named.
 */
final class InterviewRule implements Rule {
  private static final double SURE = 0.9;

  private final Reading reading;
  private Referent answering;

  InterviewRule(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Finding apply(SourceMention mention) {
    Range range = mention.range();
    if (range == null || range.size() > 1 || !mention.isUnreported() || !isLabel(range.from())) {
      return null;
    }
    int label = range.from();
    if (answering == null) {
      // The first turn of all: turns come in text order.
      answering = answering(label);
    }
    boolean answers = reading.words().lower(label).startsWith("a");
    return Finding.by(
        "interview",
        reading.span(mention.range()),
        answers ? answering : Referent.unnamed(Gender.UNKNOWN),
        SURE);
  }

  private boolean isLabel(int token) {
    Words words = reading.words();
    boolean signed =
        words.word(token).endsWith(".")
            || (token + 1 < words.size() && words.word(token + 1).matches("[:.]"));
    return signed
        && words.opensSentence(token)
        && words.lower(token).matches("(?:q|a|question|answer)\\.?");
  }

  private Referent answering(int first) {
    Cluster named = isPersonal(first) ? reading.names().mostNamedBefore(first) : null;
    return named == null ? Referent.unnamed(Gender.UNKNOWN) : reading.discourse().of(named);
  }

  /** Whether somebody says <em>I</em> in a paragraph of an answer. */
  private boolean isPersonal(int first) {
    Words words = reading.words();
    boolean answer = false;
    for (int i = first; i < words.size(); i++) {
      if ((i == first || words.opensParagraph(i)) && isLabel(i)) {
        answer = words.lower(i).startsWith("a");
      } else if (answer && words.word(i).equals("I")) {
        return true;
      }
    }
    return false;
  }
}
