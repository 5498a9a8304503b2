package org.hearsay.speaker;

import java.util.BitSet;

/**
 * An interview that sets its answers as paragraphs in quotation marks and its questions between
 * them: who answers is whom the words before the first question name most often.
 */
final class AnswerRule implements Rule {
  private static final double SURE = 0.9;

  private final Reading reading;
  private final BitSet answers = new BitSet();
  private final Cluster answering;

  AnswerRule(Reading reading) {
    this.reading = reading;
    this.answering = readAnswers(reading.words());
  }

  /** Notes the paragraphs in quotation marks behind one without; who is asked first, or null. */
  private Cluster readAnswers(Words words) {
    Cluster found = null;
    String before = "";
    int question = 0;
    for (int from = 0; from < words.size(); from = words.paragraphEnd(from)) {
      String paragraph = words.text(new Range(from, words.paragraphEnd(from)));
      if (paragraph.matches("[\"“][^\"“”]+[\"”]") && before.matches("[^\"“”]+")) {
        answers.set(words.paragraph(from));
        boolean asked = found == null && before.endsWith("?");
        found = asked ? reading.names().mostNamedBefore(question) : found;
      }
      before = paragraph;
      question = from;
    }
    return found;
  }

  @Override
  public Finding apply(SourceMention mention) {
    boolean bare = answering != null && mention.range() == null && mention.isUnreported();
    return bare && answers.get(reading.words().paragraph(mention.place()))
        ? Finding.by(
            "interview",
            reading.span(answering.names().iterator().next().range()),
            reading.discourse().of(answering),
            SURE)
        : null;
  }
}
