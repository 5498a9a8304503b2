package org.hearsay.speaker;

import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Attribution;

/**
 * An interview that sets its answers as paragraphs in quotation marks and its questions between
 * them: who answers is whom the words before the first question name most often.
 */
final class AnswerRule implements Rule {
  private static final double SURE = 0.9;

  private final Reading reading;
  private final TreeMap<Integer, String> paragraphs = new TreeMap<>();
  private final Cluster answering;

  AnswerRule(Reading reading) {
    this.reading = reading;
    this.answering = answering(reading.words());
  }

  private Cluster answering(Words words) {
    Cluster found = null;
    int question = 0;
    for (int from = 0; from < words.size(); from = words.paragraphEnd(from)) {
      int number = words.paragraph(from);
      paragraphs.put(number, words.text(new Range(from, words.paragraphEnd(from))));
      if (found == null && isAnswer(number) && before(number).endsWith("?")) {
        found = reading.names().mostNamedBefore(question);
      }
      question = from;
    }
    return found;
  }

  /** Whether a paragraph is in quotation marks as a whole and none is in the one before. */
  private boolean isAnswer(int number) {
    return paragraphs.get(number).matches("[\"“][^\"“”]+[\"”]")
        && before(number).matches("[^\"“”]+");
  }

  /** The paragraph before; empty for the first. */
  private String before(int number) {
    Map.Entry<Integer, String> before = paragraphs.lowerEntry(number);
    return before == null ? "" : before.getValue();
  }

  @Override
  public Finding apply(SourceMention mention) {
    Attribution attribution = mention.attribution();
    boolean bare =
        answering != null
            && mention.range() == null
            && attribution.kind() == Attribution.Kind.DIRECT
            && attribution.cue().spans().isEmpty();
    return bare && isAnswer(reading.words().paragraph(mention.place()))
        ? Finding.by(
            "interview",
            reading.span(answering.names().iterator().next().range()),
            reading.discourse().of(answering),
            SURE)
        : null;
  }
}
