package org.hearsay.speaker;

import java.util.List;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Document;

/** An article read so far that rules may be asked about any of its words. */
record TestReading(String text, Reading reading) {
  private static final Lexicon LEXICON = Lexicon.load(List.of());

  static TestReading of(String text) {
    Article article = Article.of("a", text);
    Document document = Document.of(article).withAnalysis(TestEngines.coreNlp().analyze(article));
    return new TestReading(text, Reading.of(document, LEXICON));
  }

  /** The last words of the text that read so, as the source of a statement. */
  SourceMention mention(String words) {
    Words all = reading.words();
    int start = text.lastIndexOf(words);
    Range range = new Range(all.at(start), all.at(start + words.length() - 1) + 1);
    return SourceMention.ofNone(reading, 0, range);
  }

  PersonNoun noun(String words) {
    return PersonNoun.of(reading, mention(words));
  }

  /** The person or body that has a name. */
  Cluster named(String name) {
    return reading.names().all().stream()
        .filter(cluster -> cluster.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Persona persona(String name) {
    return reading.descriptions().of(named(name));
  }

  Referent referent(String name) {
    return reading.discourse().of(named(name));
  }

  /** The name of whom a pronoun takes up once all before it is read; null if nobody. */
  String takenUp(String pronoun) {
    Rule pronouns = new PronounRule(reading);
    SourceMention mention = mention(pronoun);
    new Narrative(
            reading,
            pronouns,
            new PersonNounRule(reading),
            new BodyNounRule(reading, pronouns),
            new GroupRule(reading),
            List.of())
        .readTo(mention.place());
    return found(pronouns, pronoun);
  }

  /** The name of whom a rule takes the last words that read so for; null if it finds nobody. */
  String found(Rule rule, String words) {
    Finding finding = rule.apply(mention(words));
    return finding == null ? null : finding.referent().name();
  }
}
