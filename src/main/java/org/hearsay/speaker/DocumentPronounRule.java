package org.hearsay.speaker;

/**
 * <em>It</em> behind a sentence about a document, which speaks on: <em>Her memoir is out. It
 * says</em>.
 */
final class DocumentPronounRule implements Rule {
  private final Words words;
  private final OwnerRule owners;
  private final Reading reading;
  private final Documents documents;

  DocumentPronounRule(Reading reading, OwnerRule owners) {
    this.reading = reading;
    this.words = reading.words();
    this.owners = owners;
    this.documents = new Documents(reading);
  }

  @Override
  public Finding apply(SourceMention mention) {
    Range range = mention.range();
    if (range == null
        || range.size() > 1
        || !words.lower(range.from()).equals("it")
        || !words.opensSentence(range.from())
        || range.from() == 0) {
      return null;
    }
    int start = words.sentenceStart(range.from() - 1);
    boolean near = words.paragraph(start) == words.paragraph(range.from());
    NounPhrase phrase = near ? NounPhrase.opened(words, start, words.size()) : null;
    boolean document =
        phrase != null
            && !phrase.determiner().isEmpty()
            && reading.names().at(phrase.head()) == null;
    Finding finding =
        document ? owners.ofDocument(mention.at(words, new Range(start, phrase.tail()))) : null;
    if (finding == null && document && documents.is(phrase)) {
      // It is the document, whoever has made that.
      return Finding.by("document", reading.span(range), null, 0);
    }
    return finding == null ? null : finding.after("pronoun", reading.span(range));
  }
}
