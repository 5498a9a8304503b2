package org.hearsay.speaker;

import java.util.BitSet;

/** Who writes an article, by the line that says so above it: <em>By Ann Lee</em>. */
final class Byline {
  private static final double CONFIDENCE = 0.8;

  /** How many paragraphs may be a headline, the line and what else stands above. */
  private static final int PARAGRAPHS = 4;

  /** In tokens: <em>By Ann Lee, Washington correspondent of the Harwell Courier</em>. */
  private static final int LONGEST = 15;

  private final Reading reading;
  private final Words words;
  private final Name writer;
  private final BitSet speech = new BitSet();

  Byline(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.writer = writer();
    if (writer != null) {
      findSpeech();
    }
  }

  private void findSpeech() {
    boolean inside = false;
    for (int i = 0; i < words.size(); i++) {
      inside = words.opensParagraph(i) ? isQuoteMark(i) : inside ^ isQuoteMark(i);
      speech.set(i, inside);
    }
  }

  private Name writer() {
    int start = 0;
    for (int i = 0; i < PARAGRAPHS && start < words.size(); i++) {
      int end = words.paragraphEnd(start);
      if (words.lower(start).equals("by") && end - start > 1 && end - start <= LONGEST) {
        return reading.names().isPersonAt(start + 1) ? reading.names().nameAt(start + 1) : null;
      }
      start = end;
    }
    return null;
  }

  /** Whom <em>I</em> means outside speech; null where no line says so, or in speech. */
  Finding find(int pronoun) {
    return writer == null || speech.get(pronoun)
        ? null
        : Finding.by("byline", reading.span(writer.range()), reading.of(writer), CONFIDENCE);
  }

  private boolean isQuoteMark(int token) {
    return words.word(token).matches("[\"“”]|``|''");
  }
}
