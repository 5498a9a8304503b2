package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;

/**
 * Finds whom the words of a statement mean by pronoun or common noun: <em>"He has failed," she
 * said</em>. Places are added to those of whoever is meant, so that a stance towards him can be
 * seen.
 */
final class ContentMentions {
  private static final Set<String> OWN = Set.of("our", "my");

  /** How sure a rule must be of a common noun, in [0, 1]: no guess makes anybody a target. */
  private static final double LEAST = 0.6;

  private final Reading reading;
  private final ContentPronouns pronouns;
  private final BodyPronouns bodyPronouns;
  private final List<Attribution> attributions;
  private final OwnBodies ownBodies;
  private final List<Rule> nouns;
  private final ContentRelations relations;

  /** For each attribution the speech of others inside it. */
  private final Map<Integer, List<Span>> inside = new HashMap<>();

  private final BitSet taken = new BitSet();

  ContentMentions(
      Reading reading, List<Attribution> attributions, BodyNounRule bodies, List<Rule> nouns) {
    this.reading = reading;
    this.attributions = attributions;
    this.ownBodies = new OwnBodies(reading, bodies);
    for (Attribution attribution : attributions) {
      if (attribution.nestedIn() != null && attribution.kind() != Attribution.Kind.INDIRECT) {
        inside
            .computeIfAbsent(attribution.nestedIn(), key -> new ArrayList<>())
            .addAll(attribution.content());
      }
    }
    this.pronouns = new ContentPronouns(reading);
    this.bodyPronouns = new BodyPronouns(reading, new Antecedents(reading, bodies));
    for (Cluster cluster : reading.names().all()) {
      cluster.names().forEach(name -> taken.set(name.range().from(), name.range().to()));
    }
    this.nouns = nouns;
    this.relations = new ContentRelations(reading, nouns.get(1));
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
        if (BodyPronouns.isOne(word)) {
          body(i, attribution, speaker);
        } else if (pronouns.isPronoun(i)) {
          pronoun(attribution, index, i, range.to(), speaker);
        } else if (word.equals("the")) {
          noun(attribution, index, i, range.to(), speaker);
        } else if (speaks && (OWN.contains(word) || word.equals("this")) && !isTold(i, told)) {
          if (word.equals("this")
              || !relation(attribution, index, i, range.to(), speaker, speaker)) {
            own(i, range.to(), speaker);
          }
        }
      }
    }
  }

  /** Whether a word stands in speech that somebody else is reported to have made. */
  private boolean isTold(int token, List<Span> told) {
    return told.stream().anyMatch(span -> span.contains(reading.span(token)));
  }

  /** <em>Our country</em> and <em>this country</em> are that of the person who speaks. */
  private void own(int from, int border, Referent speaker) {
    Words words = reading.words();
    int head = from + 1 < border && words.lower(from + 1).equals("own") ? from + 2 : from + 1;
    boolean alone =
        head < Math.min(border, words.sentenceEnd(from))
            && (head + 1 >= words.size()
                || !(words.token(head + 1).isNoun() || words.lower(head + 1).equals("of")))
            && reading.names().at(head) == null;
    boolean own = !words.lower(from).equals("this");
    if (alone && (own || BodyNounRule.isState(words.lower(head)))) {
      Referent body = ownBodies.of(speaker, words.lower(head));
      if (body != null) {
        add(body, new Range(from, head + 1));
      }
    }
  }

  private void pronoun(
      Attribution attribution, int index, int token, int border, Referent speaker) {
    Range alone = new Range(token, token + 1);
    boolean own = pronouns.isOfSpeaker(attribution, token, speaker);
    Referent who =
        own ? speaker : pronouns.of(mention(attribution, index, alone), attribution, speaker);
    boolean possessive = reading.words().tag(token).equals("PRP$");
    boolean related =
        possessive && who != null && relation(attribution, index, token, border, who, speaker);
    if (own && possessive && !related) {
      own(token, border, speaker);
    } else if (!own && who != null) {
      add(who, alone);
    }
  }

  /** <em>Her brother</em>: with the pronoun where that is the speaker's, who is no target. */
  private boolean relation(
      Attribution attribution, int index, int from, int border, Referent owner, Referent speaker) {
    NounPhrase phrase = NounPhrase.opened(reading.words(), from, border);
    if (phrase == null) {
      return false;
    }
    int to = phrase.head() + 1;
    Referent who = relations.of(mention(attribution, index, new Range(from, to)), owner);
    if (who == null || who == speaker) {
      return false;
    }
    add(who, new Range(owner == speaker ? from : from + 1, to));
    pronouns.note(who, from);
    return true;
  }

  private void body(int token, Attribution attribution, Referent speaker) {
    Referent body = bodyPronouns.meant(token, attribution, speaker);
    if (body != null) {
      add(body, new Range(token, token + 1));
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
          pronouns.note(referent, from);
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
