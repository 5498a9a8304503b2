package org.hearsay.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.model.Attribution;

/**
 * A later paragraph of a speech, and speech without any reporting words: the same speaker, a person
 * rather than a body, or in a dialogue the one before.
 */
final class ContinuationRule implements Rule {
  /**
   * Right in 6 of 12 cases of the development gold; the others mostly had a source of their own.
   */
  private static final double FLOATING = 0.55;

  /** The same of somebody who has not spoken yet. */
  private static final double UNHEARD = 0.45;

  private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "mine", "myself");
  private static final double DIALOGUE = 0.7;
  private static final int NEAR = 3;

  private final Reading reading;
  private final Words words;
  private final Announcements announced;

  ContinuationRule(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.announced = new Announcements(reading);
  }

  @Override
  public Finding apply(SourceMention mention) {
    Attribution attribution = mention.attribution();
    Integer before = attribution.continues();
    if (before != null && reading.earlier().get(before) != null) {
      return reading.earlier().get(before).after("continues", attribution.content().get(0));
    }
    if (mention.range() != null || attribution.kind() != Attribution.Kind.DIRECT) {
      return null;
    }
    Finding subject = announced.find(mention.place());
    if (subject != null) {
      return subject;
    }
    Set<Cluster> addressed = addressed(attribution);
    boolean one = said(attribution).anyMatch(i -> FIRST_PERSON.contains(words.lower(i)));
    Comparator<Sighting> personsFirst =
        Comparator.comparing(turn -> !turn.referent().is(Referent.Kind.PERSON));
    int here = words.paragraph(mention.place());
    List<Sighting> speakers =
        reading.discourse().lastSpeakers().stream()
            .filter(
                turn ->
                    turn.referent().cluster() == null
                        || !addressed.contains(turn.referent().cluster()))
            .filter(turn -> !one || !turn.referent().is(Referent.Kind.GROUP))
            .filter(turn -> here - words.paragraph(turn.token()) <= NEAR)
            .sorted(personsFirst)
            .toList();
    if (speakers.isEmpty()) {
      return ofOnlyPerson(mention.place(), addressed);
    }
    boolean answers =
        speakers.size() > 1
            && isDialogue(speakers.get(0), speakers.get(1), here)
            && isAsked(speakers.get(1).token(), mention.place());
    Sighting found = speakers.get(answers ? 1 : 0);
    return Finding.by(
        answers ? "dialogue" : "floating",
        reading.span(found.token()),
        found.referent(),
        answers ? DIALOGUE : FLOATING);
  }

  /** Of the one person named so far: <em>Governor Lee spoke. ¶ Key words: “We will pay.”</em> */
  private Finding ofOnlyPerson(int speech, Set<Cluster> addressed) {
    Set<Referent> persons =
        reading.discourse().before(speech).stream()
            .map(Sighting::referent)
            .filter(who -> who.is(Referent.Kind.PERSON, Referent.Kind.UNNAMED))
            .collect(Collectors.toSet());
    Referent only = persons.size() == 1 ? persons.iterator().next() : null;
    return only == null || only.cluster() == null || addressed.contains(only.cluster())
        ? null
        : Finding.by("floating", reading.span(only.cluster().first()), only, UNHEARD);
  }

  private boolean isAsked(int from, int to) {
    int start = words.sentenceStart(from);
    return IntStream.range(start, to).anyMatch(i -> words.word(i).equals("?"));
  }

  /** Whether the two paragraphs before are those of two speakers. */
  private boolean isDialogue(Sighting last, Sighting before, int here) {
    return last.referent() != before.referent()
        && words.paragraph(last.token()) == here - 1
        && words.paragraph(before.token()) == here - 2;
  }

  /** Who is named in a speech, and so does not hold it: <em>Did you see him, Ann?</em> */
  private Set<Cluster> addressed(Attribution attribution) {
    return said(attribution)
        .filter(i -> reading.names().isPersonAt(i))
        .mapToObj(i -> reading.names().at(i))
        .collect(Collectors.toSet());
  }

  /** The tokens of a content. */
  private IntStream said(Attribution attribution) {
    return attribution.content().stream()
        .map(words::range)
        .filter(Objects::nonNull)
        .flatMapToInt(range -> IntStream.range(range.from(), range.to()));
  }
}
