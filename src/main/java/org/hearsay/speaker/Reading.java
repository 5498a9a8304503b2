package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.model.Document;
import org.hearsay.model.Span;

/**
 * What the rules may ask while they read one article.
 *
 * @param words its tokens
 * @param names what it names
 * @param descriptions what it says of persons
 * @param discourse who was mentioned so far
 * @param lexicon the word lists
 * @param earlier what was found for the attributions before, in their order; null entries where
 *     nothing was
 */
record Reading(
    Words words,
    Names names,
    Descriptions descriptions,
    Discourse discourse,
    Lexicon lexicon,
    List<Finding> earlier) {

  /** Reads the names of an article and what it says of them; nobody has spoken yet. */
  static Reading of(Document document, Lexicon lexicon) {
    Words words = new Words(document);
    Set<String> bodies = new BodySigns(words, lexicon).told();
    List<Name> found = new NameFinder(words, lexicon, bodies).find(document.analysis().mentions());
    Names names = Names.of(words, lexicon, found, bodies);
    Descriptions descriptions = new Descriptions(words, names, lexicon);
    Discourse discourse = new Discourse(names, descriptions);
    return new Reading(words, names, descriptions, discourse, lexicon, new ArrayList<>());
  }

  /** Whom or what a name means. */
  Referent of(Name name) {
    return discourse.of(names.at(name.range().from()));
  }

  /** The bodies that a person is said to belong to, in text order; none of anybody else. */
  List<Referent> affiliations(Referent who) {
    if (!who.is(Referent.Kind.PERSON)) {
      return List.of();
    }
    return descriptions.of(who.cluster()).affiliations().stream()
        .map(phrase -> words.range(phrase.span()))
        .map(range -> names.at(range.from()))
        .filter(Objects::nonNull)
        .map(discourse::of)
        .toList();
  }

  /**
   * Whether somebody taken for a person may be a body for all the article tells:
   * <em>Northwave</em>, without title, given name or pronoun.
   */
  boolean maybeBody(Referent who) {
    return who.is(Referent.Kind.PERSON)
        && who.gender() == Gender.UNKNOWN
        && descriptions.of(who.cluster()).nouns().isEmpty()
        && who.cluster().variants().stream()
            .noneMatch(name -> lexicon.givenNames().isKnown(name.firstWord()));
  }

  /** Whether words stand in what is said, rather than being a source or the article's own. */
  boolean isSaid(SourceMention mention) {
    return mention.index() >= 0 && mention.index() < earlier.size();
  }

  /** Who says what a mention stands in as the source of a statement within; null if nobody does. */
  Referent outerSpeaker(SourceMention mention) {
    Integer outer = mention.attribution().nestedIn();
    Finding finding = outer == null ? null : earlier.get(outer);
    return finding == null ? null : finding.referent();
  }

  Span span(int token) {
    return words.token(token).span();
  }

  Span span(Range range) {
    return words.span(range);
  }
}
