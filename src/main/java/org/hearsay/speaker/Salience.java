package org.hearsay.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.Span;

/**
 * Who comes to a reader's mind first: near, subject of a clause, speaking before. The weights were
 * set by hand on development articles.
 */
final class Salience {
  private static final int NEAR = 4;
  private static final int FAR = 20;
  private static final double DISTANCE = 1.0;
  private static final double BEYOND = 0.25;
  private static final double SUBJECT = 1.2;
  private static final double LAST_SPEAKER = 1.2;
  private static final double EARLIER_PARAGRAPH = 0.3;
  private static final double SAME_PARAGRAPH = 0.8;
  private static final double OUTER_SPEAKER = 1.0;
  private static final double INSIDE_CONTENT = -4;
  private static final double POSSESSOR = -0.5;

  /** Of whose something a paragraph begins: <em>Lee's own plan is older</em>. */
  private static final double TOPIC = 0.7;

  private static final double KNOWN_GENDER = 0.5;
  private static final double AGAIN = 0.15;
  private static final double GROUP = 1.0;
  private static final double BARE_NAME = -1.5;
  private static final double PLACE = -0.5;

  /** Somebody never named, whom a reader soon forgets. */
  private static final double STRANGER = -0.3;

  private static final double STRANGER_BEFORE = -1.5;

  /** So that whoever the relative belongs to remains before him or her. */
  private static final double RELATIVE = -2;

  /** How sure it is that a pronoun means the subject behind it. */
  private static final double BEHIND = 0.8;

  private final Reading reading;
  private final Relatives relatives;
  private final FrontedParticiple fronted;
  private final Cataphora cataphora;

  Salience(Reading reading) {
    this.reading = reading;
    this.relatives = new Relatives(reading);
    this.fronted = new FrontedParticiple(reading);
    this.cataphora = new Cataphora(reading);
  }

  /**
   * The best antecedent.
   *
   * @param sighting its last mention, or where it is the subject behind the pronoun
   * @param confidence as {@link Ranking#confidence} has it
   * @param rivals the others that fit
   */
  record Choice(Sighting sighting, double confidence, List<Finding.Rival> rivals) {}

  /** Whom a pronoun may mean, out of those that fit; null if nobody does. */
  Choice best(SourceMention pronoun, Predicate<Referent> fits) {
    Name behind = cataphora.subject(pronoun.place());
    if (behind != null && fits.test(reading.of(behind))) {
      Sighting sighting = new Sighting(reading.of(behind), behind.range().from(), false);
      return new Choice(sighting, BEHIND, List.of());
    }
    Set<Cluster> others = others(pronoun);
    Ranking ranking = new Ranking();
    Map<Referent, Integer> seen = new HashMap<>();
    Sighting best = null;
    double first = Double.NEGATIVE_INFINITY;
    for (Sighting sighting : reading.discourse().before(pronoun.place())) {
      if (distance(sighting, pronoun) > FAR) {
        break;
      }
      if (!fits.test(sighting.referent()) || others.contains(sighting.referent().cluster())) {
        continue;
      }
      int times = Math.min(4, seen.merge(sighting.referent(), 1, Integer::sum) - 1);
      double score = score(sighting, pronoun) + AGAIN * times;
      ranking.add(sighting.referent(), score);
      if (score > first) {
        first = score;
        best = sighting;
      }
    }
    if (best == null) {
      return null;
    }
    double confidence = ranking.confidence(best.referent());
    return new Choice(best, confidence, ranking.rivals(best.referent(), confidence));
  }

  /**
   * Who is named behind a subject in its own clause, <em>she told Ms Lee</em>, or right before the
   * phrase that a possessive opens, <em>Ms Lee, her aunt</em>, or in a participial clause before.
   */
  private Set<Cluster> others(SourceMention pronoun) {
    Words words = reading.words();
    int place = pronoun.place();
    Set<Cluster> found = new HashSet<>(fronted.before(place));
    boolean apposed =
        place - 1 > words.sentenceStart(place)
            && words.tag(place).equals("PRP$")
            && words.word(place - 1).equals(",")
            && reading.names().at(place - 2) != null;
    if (apposed) {
      found.add(reading.names().at(place - 2));
    }
    int end = words.sentenceEnd(place);
    for (int i = place + 1; i < end && isInClause(i, pronoun); i++) {
      Cluster named = reading.names().at(i);
      if (named != null) {
        found.add(named);
      }
    }
    return found;
  }

  private boolean isInClause(int token, SourceMention pronoun) {
    Words words = reading.words();
    Span span = words.token(token).span();
    return !words.word(token).matches("[,;:\"“”]|''|``")
        && !words.tag(token).matches("WP|WDT|WRB")
        && pronoun.attribution().content().stream().noneMatch(content -> content.contains(span));
  }

  private int distance(Sighting sighting, SourceMention pronoun) {
    return reading.words().sentence(pronoun.place()) - reading.words().sentence(sighting.token());
  }

  private double score(Sighting sighting, SourceMention pronoun) {
    Words words = reading.words();
    int distance = distance(sighting, pronoun);
    double score = -DISTANCE * Math.min(distance, NEAR) - BEYOND * Math.max(0, distance - NEAR);
    boolean near = words.paragraph(sighting.token()) == words.paragraph(pronoun.place());
    if (near) {
      score += SAME_PARAGRAPH;
    }
    String relation = relation(sighting);
    if (relation.startsWith("nsubj") || sighting.spoke()) {
      score += SUBJECT;
    } else if (relation.equals("nmod:poss")) {
      score += reading.words().opensParagraph(sighting.token()) ? TOPIC : POSSESSOR;
    }
    Sighting last = reading.discourse().lastSpeaker();
    if (last != null && last.referent() == sighting.referent()) {
      boolean here = words.paragraph(last.token()) == words.paragraph(pronoun.place());
      score += here ? LAST_SPEAKER : EARLIER_PARAGRAPH;
    }
    Referent referent = sighting.referent();
    if (referent.gender() != Gender.UNKNOWN) {
      score += KNOWN_GENDER;
    } else if (referent.is(Referent.Kind.PERSON) && referent.name().indexOf(' ') < 0) {
      score += sighting.spoke() ? BARE_NAME / 2 : BARE_NAME;
    } else if (referent.is(Referent.Kind.GROUP)) {
      score += GROUP;
    } else if (referent.isPlace()) {
      score += PLACE;
    }
    if (distance > 0 && isInPassing(sighting, pronoun) && isRelative(sighting, pronoun)) {
      score += RELATIVE;
    }
    if (referent == reading.outerSpeaker(pronoun)) {
      score += OUTER_SPEAKER;
    }
    if (referent.is(Referent.Kind.UNNAMED)) {
      score += near ? STRANGER : STRANGER_BEFORE;
    }
    Span place = words.token(sighting.token()).span();
    boolean inside =
        pronoun.attribution().content().stream().anyMatch(span -> span.contains(place));
    return inside ? score + INSIDE_CONTENT : score;
  }

  /** Whether somebody does not speak in the paragraph at hand. */
  private boolean isInPassing(Sighting sighting, SourceMention pronoun) {
    Words words = reading.words();
    return !sighting.spoke()
        || words.paragraph(sighting.token()) != words.paragraph(pronoun.place());
  }

  /** Whether somebody was brought in as a relative of whom a pronoun of the same gender means. */
  private boolean isRelative(Sighting sighting, SourceMention pronoun) {
    Gender gender = Gender.ofPronoun(reading.words().lower(pronoun.place()));
    Name name = gender == Gender.UNKNOWN ? null : reading.names().nameAt(sighting.token());
    return name != null && relatives.isOne(name.range(), gender);
  }

  /** The relation of the head of a mention: of its last token that is not part of its own name. */
  private String relation(Sighting sighting) {
    Name name = reading.names().nameAt(sighting.token());
    int last = name == null ? sighting.token() : name.range().to() - 1;
    for (int i = sighting.token(); i <= last; i++) {
      String relation = reading.words().relation(i);
      if (relation.startsWith("nsubj") || relation.equals("nmod:poss")) {
        return relation;
      }
    }
    boolean unclear = reading.words().relation(last).matches("|root|dep|parataxis");
    boolean subject = opensClause(sighting.token()) || isEquated(sighting.token());
    return unclear && subject ? "nsubj" : "";
  }

  /** <em>The only witness was X</em>. */
  private boolean isEquated(int token) {
    return token > reading.words().sentenceStart(token)
        && reading.words().lower(token - 1).matches("is|was");
  }

  /** Where a sentence was not parsed, or badly, what it begins with is taken for its subject. */
  private boolean opensClause(int token) {
    int start = reading.words().sentenceStart(token);
    for (int i = start; i < token; i++) {
      if (!reading.words().tag(i).matches("DT|JJ.*|NN.*|POS")) {
        return false;
      }
    }
    return true;
  }
}
