package org.hearsay.speaker;

import java.util.stream.IntStream;

/**
 * Tells whom a pronoun means that stands in a clause before the subject of its sentence: <em>when
 * asked about her plan, | Ann Lee smiled</em>.
 */
final class Cataphora {
  private final Words words;
  private final Names names;

  Cataphora(Reading reading) {
    this.words = reading.words();
    this.names = reading.names();
  }

  /** The name of the subject; null where no such clause is, or another person is named in it. */
  Name subject(int pronoun) {
    int start = words.sentenceStart(pronoun);
    if (pronoun == start || !opensClause(start)) {
      return null;
    }
    int end = words.sentenceEnd(pronoun);
    for (int i = pronoun + 1; i < end && !words.word(i).matches("[;:\"“”]|''|``"); i++) {
      Name name = words.word(i).equals(",") ? subjectBehind(i, end) : null;
      if (name != null) {
        Cluster person = names.at(name.range().from());
        boolean alone =
            IntStream.range(start, i)
                .allMatch(at -> !names.isPersonAt(at) || names.at(at) == person);
        return alone ? name : null;
      }
    }
    return null;
  }

  private boolean opensClause(int start) {
    return words.tag(start).matches("IN|WRB|VB[GN]") || words.lower(start).equals("asked");
  }

  /** The person right behind a comma who does something. */
  private Name subjectBehind(int comma, int end) {
    int at = comma + 1;
    while (at < end && words.isCapital(at) && !names.isPersonAt(at)) {
      at++;
    }
    Name name = at < end && names.isPersonAt(at) ? names.nameAt(at) : null;
    int verb = name == null ? end : name.range().to();
    return name != null
            && name.range().from() == at
            && verb < end
            && words.tag(verb).matches("VB[DZP]|MD")
        ? name
        : null;
  }
}
