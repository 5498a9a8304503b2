package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final Set<String> OWN = Set.of("our", "my");

  /** How sure a rule must be of a common noun, in [0, 1]: no guess makes anybody a target. */
  private static final double LEAST = 0.6;

  private final Reading reading;
  private final Salience salience;
  private final Bystanders bystanders;
  private final List<Attribution> attributions;
  private final BodyNounRule bodies;
  private final List<Rule> nouns;

  /** For each attribution the speech of others inside it. */
  private final Map<Integer, List<Span>> inside = new HashMap<>();

  private final BitSet taken = new BitSet();

  ContentMentions(
      Reading reading, List<Attribution> attributions, BodyNounRule bodies, List<Rule> nouns) {
    this.reading = reading;
    this.attributions = attributions;
    this.bodies = bodies;
    for (Attribution attribution : attributions) {
      if (attribution.nestedIn() != null && attribution.kind() != Attribution.Kind.INDIRECT) {
        inside
            .computeIfAbsent(attribution.nestedIn(), key -> new ArrayList<>())
            .addAll(attribution.content());
      }
    }
    this.salience = new Salience(reading);
    this.bystanders = new Bystanders(reading);
    for (Cluster cluster : reading.names().all()) {
      cluster.names().forEach(name -> taken.set(name.range().from(), name.range().to()));
    }
    this.nouns = nouns;
  }

  /** Reads the content of an attribution whose speaker is known as far as it can be. */
  void read(int index, Referent speaker) {
    Attribution attribution = attributions.get(index);
    List<Span> told = inside.getOrDefault(index, List.of());
    boolean speaks = speaker != null && attribution.kind() != Attribution.Kind.INDIRECT;
    for (Span span : attribution.content()) {
      Range range = reading.words().range(span);
      for (int i = range == null ? 0 : range.from(); range != null && i < range.to(); i++) {
        String word = reading.words().lower(i);
        if (PRONOUNS.contains(word)) {
          pronoun(attribution, index, i, speaker);
        } else if (word.equals("the")) {
          noun(attribution, index, i, range.to(), speaker);
        } else if (speaks && (OWN.contains(word) || word.equals("this"))) {
          own(i, range.to(), speaker, told);
        }
      }
    }
  }

  /** Whether a word stands in speech that somebody else is reported to have made. */
  private boolean isTold(int token, List<Span> told) {
    return told.stream().anyMatch(span -> span.contains(reading.span(token)));
  }

  /** <em>Our country</em> and <em>this country</em> are that of the person who speaks. */
  private void own(int from, int border, Referent speaker, List<Span> told) {
    Words words = reading.words();
    int head = from + 1 < border && words.lower(from + 1).equals("own") ? from + 2 : from + 1;
    boolean alone =
        head < Math.min(border, words.sentenceEnd(from))
            && (head + 1 >= words.size() || !words.token(head + 1).isNoun())
            && reading.names().at(head) == null;
    boolean own = OWN.contains(words.lower(from));
    if (alone && (own || BodyNounRule.isState(words.lower(head)))) {
      Referent body = bodies.own(speaker, words.lower(head));
      if (body != null && !isTold(from, told)) {
        add(body, new Range(from, head + 1));
      }
    }
  }

  private void pronoun(Attribution attribution, int index, int token, Referent speaker) {
    Gender gender = Gender.ofPronoun(reading.words().lower(token));
    boolean direct = attribution.kind() == Attribution.Kind.DIRECT;
    boolean own =
        speaker != null && speaker.is(Kind.PERSON, Kind.UNNAMED) && speaker.gender().agrees(gender);
    if (!direct && own) {
      return;
    }
    Salience.Choice choice =
        salience.best(
            mention(attribution, index, new Range(token, token + 1)),
            who -> who.is(Kind.PERSON) && who != speaker && who.gender().agrees(gender));
    boolean clear =
        choice != null
            && !bystanders.stand(
                choice.sighting().referent(), choice.sighting().token(), token, gender);
    if (clear) {
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
