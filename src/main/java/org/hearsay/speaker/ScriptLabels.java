package org.hearsay.speaker;

import java.util.List;
import java.util.Locale;

/**
 * Who speaks where a script has only a family name in capitals or two initials before a colon, and
 * the article names the person elsewhere: <em>LEE: …</em>, <em>AL: …</em>.
 */
final class ScriptLabels {
  private static final double CONFIDENCE = 0.8;

  private final Reading reading;
  private final Words words;

  ScriptLabels(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** Null where a token before a colon is no such label, or nobody or several may be meant. */
  Finding find(int label, int colon) {
    String text = words.word(label);
    boolean capitals =
        colon == label + 1
            && words.opensParagraph(label)
            && text.length() > 1
            && text.matches("\\p{Lu}[\\p{Lu}'’-]+");
    if (!capitals) {
      return null;
    }
    List<Cluster> meant =
        reading.names().all().stream()
            .filter(Cluster::isPerson)
            .filter(person -> isMeant(text, person))
            .toList();
    return meant.size() == 1
        ? Finding.by(
            "headline", reading.span(label), reading.discourse().of(meant.get(0)), CONFIDENCE)
        : null;
  }

  private static boolean isMeant(String label, Cluster person) {
    String name = person.name();
    boolean family = Name.lastWord(name).toUpperCase(Locale.ROOT).equals(label);
    return family || (name.indexOf(' ') > 0 && initials(name).equals(label));
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String part : name.split(" ", -1)) {
      initials.append(part, 0, 1);
    }
    return initials.toString();
  }
}
