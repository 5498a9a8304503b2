package org.hearsay.speaker;

import java.util.Set;
import org.hearsay.model.EntityType;

/** Tells which phrases are about a document, which speaks for whoever made it. */
final class Documents {
  /** What is said of figures that are numbers. */
  private static final Set<String> NEWS =
      Set.of("government", "initial", "latest", "new", "official", "preliminary", "provisional");

  /** What is of another document, and speaks for whoever made that. */
  private static final Set<String> PARTS =
      Set.of("copy", "draft", "excerpt", "excerpts", "findings", "result", "results", "version");

  private final Reading reading;

  Documents(Reading reading) {
    this.reading = reading;
  }

  /**
   * Whether it heads a phrase and is no part of a name, as in <em>the Polar Survey</em>; nor people
   * as in <em>party figures</em>.
   */
  boolean is(NounPhrase phrase) {
    Words words = reading.words();
    Nouns nouns = reading.lexicon().nouns();
    int head = phrase.head();
    boolean named = head > phrase.from() && words.isCapital(head);
    return !named
        && (nouns.isDocument(words.token(head).lemma())
            || (nouns.isDocument(words.lower(head)) && (isIssued(phrase) || isBodys(phrase)))
            || isPartOfOther(phrase));
  }

  /** <em>Harbour Commission | filings</em>; not <em>Labour Party | figures</em>. */
  private boolean isBodys(NounPhrase phrase) {
    Name name = phrase.start() < phrase.head() ? reading.names().nameAt(phrase.head() - 1) : null;
    return name != null
        && name.type() == EntityType.ORGANIZATION
        && !name.lastWord().matches("(?i)party|campaign|team")
        && !reading.lexicon().nouns().isParty(name.text().replaceFirst("s$", ""));
  }

  /** <em>The results of | a poll</em>, <em>a copy of | the letter</em>. */
  boolean isPartOfOther(NounPhrase phrase) {
    NounPhrase other =
        PARTS.contains(reading.words().lower(phrase.head())) ? phrase.inner(reading.words()) : null;
    return other != null && reading.words().lower(phrase.tail()).equals("of") && is(other);
  }

  /** <em>The latest figures | from the bank</em>; not <em>senior figures | from the bank</em>. */
  private boolean isIssued(NounPhrase phrase) {
    Words words = reading.words();
    String behind = phrase.tail() < phrase.to() ? words.lower(phrase.tail()) : "";
    boolean plain =
        phrase.start() == phrase.head() || NEWS.contains(words.lower(phrase.head() - 1));
    return behind.matches("published|released") || (plain && behind.matches("by|from"));
  }
}
