package org.hearsay.speaker;

/**
 * Who is said to speak in a paragraph that ends with a colon, of the speech that opens the next:
 * <em>Mayor Ann Lee issued this statement: ¶ "We are sorry."</em>
 */
final class Announcements {
  private static final double CONFIDENCE = 0.8;

  private final Reading reading;
  private final Words words;

  Announcements(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /**
   * The subject of the last sentence of the paragraph before.
   *
   * @param speech the first token of a speech
   * @return null where no colon announces it, or nobody is known to be the subject
   */
  Finding find(int speech) {
    int start = speech;
    while (start > 0 && words.paragraph(start - 1) == words.paragraph(speech)) {
      start--;
    }
    boolean opens = speech - start <= 1 && start > 0 && words.word(start - 1).equals(":");
    if (!opens) {
      return null;
    }
    int from = words.sentenceStart(start - 1);
    Sighting subject = null;
    for (Sighting sighting : reading.discourse().before(start)) {
      if (sighting.token() < from) {
        break;
      }
      subject = isSubject(sighting) ? sighting : subject;
    }
    return subject == null
        ? null
        : Finding.by("announced", reading.span(subject.token()), subject.referent(), CONFIDENCE);
  }

  private boolean isSubject(Sighting sighting) {
    Name name = reading.names().nameAt(sighting.token());
    int head = name == null ? sighting.token() : name.range().to() - 1;
    return sighting.spoke() || words.relation(head).startsWith("nsubj");
  }
}
