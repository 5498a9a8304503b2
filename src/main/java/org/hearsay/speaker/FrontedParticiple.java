package org.hearsay.speaker;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells who is named in a participial clause before its subject, and so is somebody else: <em>asked
 * about Ms Lee's plan, | she</em>.
 */
final class FrontedParticiple {
  private final Words words;
  private final Names names;

  FrontedParticiple(Reading reading) {
    this.words = reading.words();
    this.names = reading.names();
  }

  /** Those named between the start of the sentence and a subject; empty where no such clause is. */
  Set<Cluster> before(int subject) {
    int start = words.sentenceStart(subject);
    if (start < subject && words.word(start).matches("[\"“]|``")) {
      start++;
    }
    boolean fronted =
        start < subject - 1
            && words.word(subject - 1).equals(",")
            && words.relation(subject).startsWith("nsubj")
            && isParticiple(start);
    Set<Cluster> found = new HashSet<>();
    for (int i = start; fronted && i < subject; i++) {
      if (names.isPersonAt(i)) {
        found.add(names.at(i));
      }
    }
    return found;
  }

  private boolean isParticiple(int token) {
    return words.tag(token).matches("VB[GN]") || words.lower(token).equals("asked");
  }
}
