package org.hearsay.speaker;

import java.util.stream.IntStream;

/**
 * What no other rule knows: a headline that begins with its speaker and a colon; whoever a thing
 * belongs to, as in <em>her decision</em>; or else the noun phrase itself, as the name of some
 * body.
 */
final class PhraseRule implements Rule {
  private static final double HEADLINE = 0.8;
  private static final double GUESS = 0.5;

  private final Reading reading;
  private final OwnerRule owners;
  private final ScriptLabels labels;

  PhraseRule(Reading reading, OwnerRule owners) {
    this.reading = reading;
    this.owners = owners;
    this.labels = new ScriptLabels(reading);
  }

  @Override
  public Finding apply(SourceMention mention) {
    return mention.range() == null ? beforeColon(mention) : body(mention);
  }

  /** <em>Lee: harbour is not safe</em>. */
  private Finding beforeColon(SourceMention mention) {
    Words words = reading.words();
    int start = words.sentenceStart(mention.place());
    Name name = reading.names().nameAt(start);
    int colon = name == null ? start + 1 : name.range().to();
    if (colon >= words.sentenceEnd(start) || !words.word(colon).equals(":")) {
      return null;
    }
    Range range = new Range(start, colon);
    Role role = reading.lexicon().roles().of(words.word(start));
    boolean group = name == null && role != null && role.plural();
    if (name == null && !group) {
      return labels.find(start, colon);
    }
    Referent referent =
        group ? Referent.phrase(Referent.Kind.GROUP, words.text(range)) : reading.of(name);
    return Finding.by("headline", reading.span(range), referent, HEADLINE);
  }

  /** A noun that nothing makes one thing: <em>history</em>, <em>hope</em>. */
  private boolean isBare(NounPhrase phrase) {
    return phrase.determiner().isEmpty()
        && IntStream.rangeClosed(phrase.from(), phrase.head())
            .noneMatch(reading.words()::isCapital);
  }

  private Finding body(SourceMention mention) {
    Words words = reading.words();
    NounPhrase phrase = mention.phrase();
    boolean body =
        words.tag(phrase.head()).matches("NNP?")
            && (words.isCapital(phrase.head())
                || !reading.lexicon().nouns().isDocument(words.word(phrase.head())));
    if (!body) {
      return null;
    }
    Finding owner = words.isCapital(phrase.head()) ? null : owners.ofThing(mention);
    if (owner != null || isBare(phrase)) {
      return owner;
    }
    Referent named =
        Referent.phrase(
            Referent.Kind.BODY,
            words.text(new Range(phrase.nameStart(words), phrase.endWith(words, "of"))));
    named.places().add(mention.range());
    return Finding.by("phrase", reading.span(mention.range()), named, GUESS);
  }
}
