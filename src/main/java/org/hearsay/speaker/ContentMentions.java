package org.hearsay.speaker;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.speaker.Referent.Kind;

/**
 * Finds whom the words of a statement mean by pronoun or common noun: <em>"He has failed," she
 * said</em>. Places are added to those of whoever is meant, so that a stance towards him can be
 * seen.
 */
final class ContentMentions {
  private static final Map<String, Gender> PRONOUNS =
      Map.of(
          "he",
          Gender.MALE,
          "him",
          Gender.MALE,
          "his",
          Gender.MALE,
          "she",
          Gender.FEMALE,
          "her",
          Gender.FEMALE);
  private static final int LONGEST_PHRASE = 6;

  private final Reading reading;
  private final Salience salience;
  private final List<Rule> nouns;
  private final BitSet taken = new BitSet();

  ContentMentions(Reading reading, List<Rule> nouns) {
    this.reading = reading;
    this.salience = new Salience(reading);
    for (Cluster cluster : reading.names().all()) {
      cluster.names().forEach(name -> taken.set(name.range().from(), name.range().to()));
    }
    this.nouns = nouns;
  }

  /** Reads the content of an attribution whose speaker is known as far as it can be. */
  void read(Attribution attribution, int index, Referent speaker) {
    for (Span span : attribution.content()) {
      Range range = reading.words().range(span);
      for (int i = range == null ? 0 : range.from(); range != null && i < range.to(); i++) {
        if (PRONOUNS.containsKey(reading.words().lower(i))) {
          pronoun(attribution, index, i, speaker);
        } else if (reading.words().lower(i).equals("the")) {
          noun(attribution, index, i, range.to(), speaker);
        }
      }
    }
  }

  private void pronoun(Attribution attribution, int index, int token, Referent speaker) {
    Gender gender = PRONOUNS.get(reading.words().lower(token));
    boolean direct = attribution.kind() == Attribution.Kind.DIRECT;
    boolean own = speaker != null && speaker.is(Kind.PERSON) && speaker.gender().agrees(gender);
    if (!direct && own) {
      return;
    }
    Salience.Choice choice =
        salience.best(
            mention(attribution, index, new Range(token, token + 1)),
            who -> who.is(Kind.PERSON) && who != speaker && who.gender().agrees(gender));
    if (choice != null) {
      add(choice.sighting().referent(), new Range(token, token + 1));
    }
  }

  private void noun(Attribution attribution, int index, int from, int border, Referent speaker) {
    int end = Math.min(Math.min(border, reading.words().sentenceEnd(from)), from + LONGEST_PHRASE);
    NounPhrase phrase = NounPhrase.of(reading.words(), new Range(from, end));
    boolean named = reading.names().at(phrase.head()) != null;
    if (named || phrase.possessor() != null || phrase.head() <= from) {
      return;
    }
    Range range = new Range(from, phrase.head() + 1);
    for (Rule rule : nouns) {
      Finding finding = rule.apply(mention(attribution, index, range));
      if (finding != null) {
        Referent referent = finding.referent();
        if (referent.cluster() != null && referent != speaker) {
          add(referent, range);
        }
        return;
      }
    }
  }

  /** Words that lie in two contents, one nested in the other, mean somebody once. */
  private void add(Referent referent, Range range) {
    int next = taken.nextSetBit(range.from());
    if (next < 0 || next >= range.to()) {
      taken.set(range.from(), range.to());
      referent.places().add(range);
    }
  }

  /** As if the words were a source; nothing counts as said inside them. */
  private SourceMention mention(Attribution attribution, int index, Range range) {
    Attribution alone =
        new Attribution(
            attribution.kind(),
            attribution.source(),
            attribution.cue(),
            List.of(reading.span(range)),
            attribution.nestedIn(),
            attribution.continues(),
            attribution.diagnostics(),
            attribution.confidence());
    return new SourceMention(
        alone, index, range, NounPhrase.of(reading.words(), range), range.from());
  }
}
