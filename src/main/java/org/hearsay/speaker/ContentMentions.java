package org.hearsay.speaker;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.speaker.Referent.Kind;

/**
 * Finds whom the words of a statement mean by pronoun or common noun: <em>"He has failed," she
 * said</em>. Places are added to those of whoever is meant, so that a stance towards him can be
 * seen.
 */
final class ContentMentions {
  private static final Set<String> PRONOUNS = Set.of("he", "him", "his", "she", "her");
  private static final Set<String> OWN = Set.of("our", "my", "this");

  /** How sure a rule must be of a common noun, in [0, 1]: no guess makes anybody a target. */
  private static final double LEAST = 0.6;

  private final Reading reading;
  private final Salience salience;
  private final BodyNounRule bodies;
  private final List<Rule> nouns;
  private final BitSet taken = new BitSet();

  ContentMentions(Reading reading, BodyNounRule bodies, List<Rule> nouns) {
    this.reading = reading;
    this.bodies = bodies;
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
        String word = reading.words().lower(i);
        if (PRONOUNS.contains(word)) {
          pronoun(attribution, index, i, speaker);
        } else if (word.equals("the")) {
          noun(attribution, index, i, range.to(), speaker);
        } else if (OWN.contains(word) && speaker != null && speaker.is(Kind.PERSON)) {
          own(i, range.to(), speaker);
        }
      }
    }
  }

  /** <em>Our country</em> and <em>this country</em> are that of the person who speaks. */
  private void own(int from, int border, Referent speaker) {
    NounPhrase phrase = NounPhrase.opened(reading.words(), from, border);
    Range possessor = phrase == null ? null : phrase.possessor();
    boolean simple = possessor == null || possessor.equals(new Range(from, from + 1));
    if (phrase != null && simple && reading.names().at(phrase.head()) == null) {
      String head = reading.words().token(phrase.head()).lemma().toLowerCase(Locale.ROOT);
      Referent body = bodies.own(speaker, head);
      if (body != null) {
        add(body, new Range(from, phrase.head() + 1));
      }
    }
  }

  private void pronoun(Attribution attribution, int index, int token, Referent speaker) {
    Gender gender = Gender.ofPronoun(reading.words().lower(token));
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
    NounPhrase phrase = NounPhrase.opened(reading.words(), from, border);
    if (phrase == null) {
      return;
    }
    Range possessor = phrase.possessor();
    int head = possessor == null ? phrase.head() : possessor.to() - 1;
    if (reading.names().at(head) != null) {
      return;
    }
    Range range = new Range(from, head + 1);
    for (Rule rule : nouns) {
      Finding finding = rule.apply(mention(attribution, index, range));
      if (finding != null && finding.confidence() >= LEAST) {
        Referent referent = finding.referent();
        Cluster named = referent.cluster();
        // What is a country's is seldom meant for the country, but "the company's plan" is.
        boolean country = possessor != null && named != null && named.isCountry();
        if (named != null && referent != speaker && !country) {
          add(referent, range);
        }
        return;
      }
    }
  }

  /** Words that lie in two contents, one nested in the other, mean somebody once. */
  private void add(Referent referent, Range range) {
    if (range.isFree(taken)) {
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
    return SourceMention.of(reading.words(), alone, index, range);
  }
}
