package org.hearsay.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.Attribution;
import org.hearsay.speaker.Referent.Kind;

/**
 * A bare noun for a work means the body that made it: <em>the ruling</em> the court named last,
 * <em>the findings</em> the body that a sentence before cites with a word such as <em>survey</em>.
 */
final class WorkNounRule {

  /** How many sentences back a study may be cited. */
  private static final int NEAR = 3;

  private final Reading reading;
  private final List<Attribution> attributions;
  private final Set<String> rulings = new HashSet<>();
  private final Set<String> studies = new HashSet<>();

  WorkNounRule(Reading reading, List<Attribution> attributions) {
    this.reading = reading;
    this.attributions = attributions;
    Table.rows("works.tsv")
        .forEach(row -> (row[1].equals("ruling") ? rulings : studies).add(row[0]));
  }

  /**
   * Who made what a noun means; null where the noun or the article does not tell.
   *
   * @param index of the attribution whose content has the noun
   * @param speaker who says it, or null
   */
  Referent maker(int index, NounPhrase phrase, Referent speaker) {
    Words words = reading.words();
    String noun = phrase.head(words);
    if (phrase.start() < phrase.head() || phrase.possessor() != null) {
      return null;
    }
    if (rulings.contains(noun)) {
      return reading.discourse().lastBefore(phrase.from(), this::isCourt);
    }
    return studies.contains(noun) ? citedBefore(index, phrase.from(), speaker) : null;
  }

  private boolean isCourt(Referent who) {
    return who.is(Kind.BODY)
        && !who.isPlace()
        && who.name() != null
        && List.of(who.name().toLowerCase(Locale.ROOT).split(" ", -1)).stream()
            .anyMatch(reading.lexicon().bodyNouns()::isCourt);
  }

  private Referent citedBefore(int index, int token, Referent speaker) {
    Words words = reading.words();
    for (int i = index - 1; i >= 0; i--) {
      Finding finding = reading.earlier().get(i);
      Referent who = finding == null ? null : finding.referent();
      int at = words.at(attributions.get(i).content().get(0).start());
      boolean body = who != null && who != speaker && who.is(Kind.BODY) && !who.isPlace();
      if (words.sentence(token) - words.sentence(at) > NEAR) {
        return null;
      }
      if (body && at < token && citesStudy(at)) {
        return who;
      }
    }
    return null;
  }

  /** Not where somebody only paid for one. */
  private boolean citesStudy(int token) {
    Words words = reading.words();
    int start = words.sentenceStart(token);
    int end = words.sentenceEnd(token);
    return IntStream.range(start, end).noneMatch(i -> words.token(i).lemma().equals("fund"))
        && IntStream.range(start, end)
            .anyMatch(i -> words.token(i).isNoun() && studies.contains(words.lower(i)));
  }
}
