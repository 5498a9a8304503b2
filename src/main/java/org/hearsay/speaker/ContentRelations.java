package org.hearsay.speaker;

import org.hearsay.speaker.Referent.Kind;

/**
 * Whom a phrase of a statement tells by what he or she is to a person known already: <em>"My
 * brother lied," she said</em>; <em>he said her lawyer had lied</em>.
 */
final class ContentRelations {
  private static final double TOLD = 0.9;

  private final Reading reading;
  private final Rule nouns;

  /**
   * @param nouns that tells whom a common noun means
   */
  ContentRelations(Reading reading, Rule nouns) {
    this.reading = reading;
    this.nouns = nouns;
  }

  /**
   * The person meant; null where the article names nobody who is this.
   *
   * @param phrase as if it were a source; opened by a pronoun
   * @param owner whom the pronoun means
   */
  Referent of(SourceMention phrase, Referent owner) {
    int head = phrase.phrase().head();
    boolean one =
        reading.words().tag(head).equals("NN")
            && reading.names().at(head) == null
            && owner.is(Kind.PERSON);
    if (!one) {
      return null;
    }
    Rule pronouns = mention -> Finding.by("pronoun", reading.span(mention.range()), owner, 1);
    Finding finding = new RelationRule(reading, pronouns, nouns).apply(phrase);
    if (finding == null || finding.referent() == owner) {
      return null;
    }
    // "Our neighbour" may be a neighbour of all, such as a country.
    boolean guess =
        finding.confidence() < TOLD
            && (reading.lexicon().relations().isUnlikely(reading.words().lower(head))
                || reading.words().lower(phrase.range().from()).equals("our"));
    return guess ? null : finding.referent();
  }
}
