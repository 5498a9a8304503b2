package org.hearsay.speaker;

import java.util.BitSet;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.speaker.Referent.Kind;

/**
 * Notes whom the subjects of the article's own sentences mean, outside what is said: a reader keeps
 * <em>the rider … she</em> in mind although no name is repeated. Confined to the work on one
 * article.
 */
final class Narrative {
  private final Reading reading;
  private final Words words;
  private final Rule pronouns;
  private final Rule nouns;
  private final Rule bodies;
  private final Rule groups;
  private final BitSet said = new BitSet();
  private final BitSet sources = new BitSet();
  private int next;

  /**
   * @param attributions whose contents and sources are passed over
   */
  Narrative(
      Reading reading,
      Rule pronouns,
      Rule nouns,
      Rule bodies,
      Rule groups,
      List<Attribution> attributions) {
    this.reading = reading;
    this.words = reading.words();
    this.pronouns = pronouns;
    this.nouns = nouns;
    this.bodies = bodies;
    this.groups = groups;
    for (Attribution attribution : attributions) {
      attribution.content().forEach(span -> add(span, said));
      attribution.source().spans().forEach(span -> add(span, sources));
    }
    sources.andNot(said);
    said.or(sources);
  }

  private void add(Span span, BitSet tokens) {
    Range range = words.range(span);
    if (range != null) {
      tokens.set(range.from(), range.to());
    }
  }

  /** Reads on to a token; what was read before is not read again. */
  void readTo(int token) {
    for (; next < token; next++) {
      if (words.lower(next).equals("the") && (sources.get(next) || !said.get(next))) {
        owner();
      }
      if (words.opensSentence(next) && !said.get(next)) {
        group();
      }
      if (said.get(next) || reading.names().at(next) != null) {
        continue;
      }
      String word = words.lower(next);
      if (word.equals("he") || word.equals("she") || isOfRelative(next)) {
        note(pronouns, new Range(next, next + 1));
      } else if (word.equals("the") && words.opensSentence(next)) {
        noun();
      }
    }
  }

  /** <em>Her</em> aunt. */
  private boolean isOfRelative(int token) {
    boolean owner =
        words.tag(token).equals("PRP$") && Gender.ofPronoun(words.lower(token)) != Gender.UNKNOWN;
    NounPhrase phrase = owner ? NounPhrase.opened(words, token, words.size()) : null;
    Role role = phrase == null ? null : reading.lexicon().roles().of(phrase.head(words));
    return role != null && !role.plural() && role.classes().contains("family");
  }

  /** <em>The utility</em> in <em>The utility's chief executive</em>. */
  private void owner() {
    NounPhrase phrase = words.opensSentence(next) ? opened() : null;
    Range owner = phrase == null ? null : phrase.possessor();
    if (owner != null && reading.names().at(owner.to() - 1) == null) {
      body(new Range(next, owner.to()));
    }
  }

  private NounPhrase opened() {
    return NounPhrase.opened(words, next, words.size());
  }

  private void body(Range range) {
    Finding body = bodies.apply(SourceMention.ofNone(reading, -1, range));
    if (body != null && body.referent().is(Kind.BODY)) {
      reading.discourse().mentioned(body.referent(), range.to() - 1);
    }
  }

  /** <em>Western diplomats | were cautious. They said</em>. */
  private void group() {
    int end = words.sentenceEnd(next);
    NounPhrase phrase = NounPhrase.of(words, new Range(next, end));
    Role role = reading.lexicon().roles().of(words.word(phrase.head()));
    int verb = next;
    while (verb < end && !words.tag(verb).matches("VB[DZP]|MD|[,:.]|``")) {
      verb++;
    }
    boolean acting =
        role != null
            && role.plural()
            && !phrase.hasPossessivePronoun()
            && verb < end
            && phrase.head() < verb;
    Finding group =
        acting && words.tag(verb).matches("VB.*|MD")
            ? groups.apply(SourceMention.ofNone(reading, -1, new Range(next, verb)))
            : null;
    if (group != null) {
      reading.discourse().mentioned(group.referent(), next);
    }
  }

  private void noun() {
    NounPhrase phrase = opened();
    int border = said.nextSetBit(next);
    if (phrase == null || (border >= 0 && border <= phrase.head())) {
      return;
    }
    Range range = new Range(next, phrase.head() + 1);
    if (phrase.possessor() == null) {
      note(nouns, range);
    }
    boolean named =
        reading.names().at(phrase.head()) != null
            || (range.to() < words.sentenceEnd(next) && words.word(range.to()).equals(","));
    if (!named) {
      body(range);
    }
  }

  private void note(Rule rule, Range range) {
    Finding finding = rule.apply(SourceMention.ofNone(reading, -1, range));
    if (finding != null && finding.referent() != null && finding.referent().is(Kind.PERSON)) {
      reading.discourse().mentioned(finding.referent(), range.from());
    }
  }
}
