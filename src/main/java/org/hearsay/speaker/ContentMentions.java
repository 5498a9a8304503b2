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
  private static final Set<String> OWN = Set.of("my", "our", "this");

  private final Reading reading;
  private final List<Attribution> attributions;
  private final ContentPronouns pronouns;
  private final BodyPronouns bodyPronouns;
  private final OwnBodies ownBodies;
  private final ContentRelations relations;
  private final NounMentions nouns;

  /** For each attribution the speech of others inside it. */
  private final Map<Integer, List<Span>> inside = new HashMap<>();

  private final BitSet taken = new BitSet();

  ContentMentions(
      Reading reading,
      List<Attribution> attributions,
      BodyNounRule bodies,
      ContentRelations relations,
      NounMentions nouns) {
    this.reading = reading;
    this.attributions = attributions;
    this.pronouns = new ContentPronouns(reading);
    this.bodyPronouns = new BodyPronouns(reading, new Antecedents(reading, bodies));
    this.ownBodies = new OwnBodies(reading, bodies);
    this.relations = relations;
    this.nouns = nouns;
    for (Attribution attribution : attributions) {
      if (attribution.nestedIn() != null && attribution.kind() != Attribution.Kind.INDIRECT) {
        inside
            .computeIfAbsent(attribution.nestedIn(), key -> new ArrayList<>())
            .addAll(attribution.content());
      }
    }
    for (Cluster cluster : reading.names().all()) {
      cluster.names().forEach(name -> taken.set(name.range().from(), name.range().to()));
    }
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
        } else if (!speaks
            || !OWN.contains(word)
            || isTold(i, told)
            || !ofSpeaker(attribution, index, i, range.to(), speaker)) {
          noun(index, i, range.to(), speaker);
        }
      }
    }
  }

  /** Whether a word stands in speech that somebody else is reported to have made. */
  private boolean isTold(int token, List<Span> told) {
    return told.stream().anyMatch(span -> span.contains(reading.span(token)));
  }

  /**
   * <em>My brother</em>, <em>our country</em> and <em>this country</em> are those of the person who
   * speaks.
   *
   * @return whether it is known who or what that is
   */
  private boolean ofSpeaker(
      Attribution attribution, int index, int from, int border, Referent speaker) {
    boolean pointing = reading.words().lower(from).equals("this");
    return (!pointing && relation(attribution, index, from, border, speaker, speaker))
        || own(from, border, speaker);
  }

  private boolean own(int from, int border, Referent speaker) {
    Words words = reading.words();
    int head = from + 1 < border && words.lower(from + 1).equals("own") ? from + 2 : from + 1;
    boolean alone =
        head < Math.min(border, words.sentenceEnd(from))
            && (head + 1 >= words.size()
                || !(words.token(head + 1).isNoun() || words.lower(head + 1).equals("of")))
            && reading.names().at(head) == null;
    Referent body = alone ? ownBodies.of(speaker, words.lower(head)) : null;
    if (body != null) {
      add(new Range(from, head + 1), List.of(body));
    }
    return body != null;
  }

  private void pronoun(
      Attribution attribution, int index, int token, int border, Referent speaker) {
    Range alone = new Range(token, token + 1);
    boolean own = pronouns.isOfSpeaker(attribution, token, speaker);
    SourceMention mention = SourceMention.asSource(reading, attribution, index, alone);
    Referent who = own ? speaker : pronouns.of(mention, attribution, speaker);
    boolean possessive = reading.words().tag(token).equals("PRP$");
    boolean related =
        possessive && who != null && relation(attribution, index, token, border, who, speaker);
    if (own && possessive && !related) {
      own(token, border, speaker);
    } else if (!own && who != null) {
      add(alone, List.of(who));
    }
  }

  /** <em>Her brother</em>: with the pronoun where that is the speaker's, who is no target. */
  private boolean relation(
      Attribution attribution, int index, int from, int border, Referent owner, Referent speaker) {
    NounPhrase phrase = NounPhrase.opened(reading.words(), from, border);
    if (phrase == null) {
      return false;
    }
    Range range = new Range(from, phrase.head() + 1);
    Referent who = relations.of(SourceMention.asSource(reading, attribution, index, range), owner);
    if (who == null || who == speaker) {
      return false;
    }
    add(new Range(owner == speaker ? from : from + 1, range.to()), List.of(who));
    pronouns.note(who, from);
    return true;
  }

  private void body(int token, Attribution attribution, Referent speaker) {
    Referent body = bodyPronouns.meant(token, attribution, speaker);
    if (body != null) {
      add(new Range(token, token + 1), List.of(body));
    }
  }

  private void noun(int index, int from, int border, Referent speaker) {
    NounMentions.Meant words = nouns.at(index, from, border, speaker);
    if (words != null) {
      add(words.range(), words.meant());
      if (words.meant().size() == 1) {
        pronouns.note(words.meant().get(0), from);
      }
    }
  }

  /** Words that lie in two contents, one nested in the other, mean somebody once. */
  private void add(Range range, List<Referent> meant) {
    if (!meant.isEmpty() && range.isFree(taken)) {
      taken.set(range.from(), range.to());
      meant.forEach(referent -> referent.places().add(range));
    }
  }
}
