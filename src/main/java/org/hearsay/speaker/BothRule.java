package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.speaker.Referent.Kind;

/**
 * <em>Both</em> of two who are named together or spoke last: <em>Riyadh doubts it. Moscow shares
 * that view. | Both | deny</em> …
 */
final class BothRule implements Rule {
  private static final double CONFIDENCE = 0.6;

  /** How many sentences back the earlier of them may have spoken. */
  private static final int NEAR = 5;

  /** How many tokens back two may be named together. */
  private static final int LOOK_BACK = 40;

  private final Reading reading;
  private final Words words;

  BothRule(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  @Override
  public Finding apply(SourceMention mention) {
    Range range = mention.range();
    if (range == null || !words.text(range).matches("(?i)both(?: of them)?|the two")) {
      return null;
    }
    List<Referent> joined = joined(range.from());
    List<Referent> two = joined.isEmpty() ? speakers(mention) : joined;
    if (two.size() != 2 || !isAlike(two.get(0), two.get(1))) {
      return null;
    }
    Referent pair = Referent.phrase(Kind.GROUP, two.get(0).name() + " and " + two.get(1).name());
    return Finding.by("group", reading.span(range), pair, CONFIDENCE);
  }

  /** <em>Tehran and Ankara</em>, before in the same sentence; empty where none are. */
  private List<Referent> joined(int token) {
    int start = Math.max(words.sentenceStart(token), token - LOOK_BACK);
    for (int and = token - 2; and > start; and--) {
      Name first = reading.names().nameAt(and - 1);
      Name second = reading.names().nameAt(and + 1);
      if (words.lower(and).equals("and") && first != null && second != null) {
        return List.of(reading.of(first), reading.of(second));
      }
    }
    return List.of();
  }

  /** The two who spoke last, the earlier first; fewer where one spoke alone. */
  private List<Referent> speakers(SourceMention mention) {
    Referent outer = reading.outerSpeaker(mention);
    Set<Referent> found = new LinkedHashSet<>();
    for (Sighting turn : reading.discourse().lastSpeakers()) {
      boolean near = words.sentence(mention.place()) - words.sentence(turn.token()) <= NEAR;
      if (near && turn.referent() != outer && found.size() < 2) {
        found.add(turn.referent());
      }
    }
    List<Referent> two = new ArrayList<>(found);
    Collections.reverse(two);
    return two;
  }

  /** Two persons, or two bodies. */
  private static boolean isAlike(Referent one, Referent other) {
    return one != other && one.is(Kind.PERSON, Kind.BODY) && one.kind() == other.kind();
  }
}
