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
  private final BitSet said = new BitSet();
  private int next;

  /**
   * @param attributions whose contents and sources are passed over
   */
  Narrative(Reading reading, Rule pronouns, Rule nouns, List<Attribution> attributions) {
    this.reading = reading;
    this.words = reading.words();
    this.pronouns = pronouns;
    this.nouns = nouns;
    for (Attribution attribution : attributions) {
      attribution.content().forEach(this::skip);
      attribution.source().spans().forEach(this::skip);
    }
  }

  private void skip(Span span) {
    Range range = words.range(span);
    if (range != null) {
      said.set(range.from(), range.to());
    }
  }

  /** Reads on to a token; what was read before is not read again. */
  void readTo(int token) {
    for (; next < token; next++) {
      if (said.get(next) || reading.names().at(next) != null) {
        continue;
      }
      String word = words.lower(next);
      if (word.equals("he") || word.equals("she")) {
        note(pronouns, new Range(next, next + 1));
      } else if (word.equals("the") && words.opensSentence(next)) {
        noun();
      }
    }
  }

  private void noun() {
    NounPhrase phrase = NounPhrase.opened(words, next, words.size());
    if (phrase != null && phrase.possessor() == null && said.nextSetBit(next) > phrase.head()) {
      note(nouns, new Range(next, phrase.head() + 1));
    }
  }

  private void note(Rule rule, Range range) {
    Finding finding = rule.apply(SourceMention.ofNone(reading, -1, range));
    if (finding != null && finding.referent() != null && finding.referent().is(Kind.PERSON)) {
      reading.discourse().mentioned(finding.referent(), range.from());
    }
  }
}
